"""The number of an NHS patient, and whether it can be one (CLINICAL 8.5)."""


def nhs_number_digits(text: str) -> str:
    """The number without the blanks and hyphens it is typed with."""
    return text.replace(" ", "").replace("-", "")


def nhs_number_holds(text: str) -> bool:
    """Whether the number passes its modulus-11 check digit (CLINICAL 8.5)."""
    digits = nhs_number_digits(text)
    if len(digits) != 10 or not (digits.isascii() and digits.isdigit()):
        return False
    total = sum(
        int(digit) * weight for digit, weight in zip(digits, range(10, 1, -1), strict=False)
    )
    return (11 - total % 11) % 11 == int(digits[9])
