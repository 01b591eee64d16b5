"""A clinic's own words for a document: a text file with a section for each field.

The language is Jinja's, cut down to what a letter needs: names in ``{{ }}``, ``{% if %}`` and
comments in ``{# #}``. No loop, no call and nothing of the program can be reached from it.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from rehabdesk.documents.template_names import MEANINGS
from rehabdesk.domain.speech import tr

MOST_SIGNS = 64_000
FILTERS = frozenset({"lower", "upper", "capitalize", "trim", "default"})
_SECTION = re.compile(r"^\[(\w+)\]\s*$")
_ALLOWED = (
    *(nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Const),
    *(nodes.If, nodes.CondExpr, nodes.And, nodes.Or, nodes.Not, nodes.Compare, nodes.Operand),
    *(nodes.Filter, nodes.Concat, nodes.Add, nodes.Sub, nodes.Neg),
)


@dataclass(frozen=True, slots=True)
class TemplateProblem:
    """What is wrong, and on which line of the file (1 is the first)."""

    line: int
    words: str

    def __str__(self) -> str:
        return tr("Line {line}: {words}", line=self.line, words=self.words)


@dataclass(frozen=True, slots=True)
class _Section:
    field: str
    line: int
    """The line of its heading."""
    source: str


def starting_text(fields: Mapping[str, str]) -> str:
    """A template that changes nothing yet: every field, with its label, as the record suggests."""
    parts = (
        f"{{# {label} #}}\n[{field}]\n{{{{ suggested }}}}\n" for field, label in fields.items()
    )
    return "\n".join(parts)


def problems(text: str, fields: Collection[str]) -> list[TemplateProblem]:
    """Everything that is wrong with a template for a document with these fields, by line."""
    if len(text) > MOST_SIGNS:
        return [TemplateProblem(1, tr("The template is too long."))]
    found = list(_outside(text))
    seen: set[str] = set()
    for section in _sections(text):
        if section.field not in fields:
            words = tr("There is no field {field}.", field=section.field)
            found.append(TemplateProblem(section.line, words))
        elif section.field in seen:
            words = tr("The field {field} is here twice.", field=section.field)
            found.append(TemplateProblem(section.line, words))
        seen.add(section.field)
        found += _within(section)
    return sorted(found, key=lambda each: each.line)


def filled(text: str, suggested: Mapping[str, str], names: Mapping[str, object]) -> dict[str, str]:
    """The words of a template: a field it has no section for keeps what the record suggests.

    Raises ``ValueError`` where the template has ``problems``.
    """
    wrong = problems(text, suggested.keys())
    if wrong:
        raise ValueError(str(wrong[0]))
    words = dict(suggested)
    for section in _sections(text):
        own = {**names, "suggested": suggested[section.field]}
        try:
            made = _environment().from_string(section.source).render(own)
        except (TemplateError, TypeError, ValueError) as error:
            said = tr("{field}: {error}", field=section.field, error=error)
            raise ValueError(str(TemplateProblem(section.line, said))) from error
        words[section.field] = re.sub(r"\n{3,}", "\n\n", made).strip()
    return words


def _environment() -> ImmutableSandboxedEnvironment:
    # the words are plain text here: the page escapes what it shows
    return ImmutableSandboxedEnvironment(
        undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, autoescape=False
    )


def _sections(text: str) -> list[_Section]:
    found: list[_Section] = []
    lines = text.splitlines()
    heads = [(at, match[1]) for at, line in enumerate(lines) if (match := _SECTION.match(line))]
    for place, (at, field) in enumerate(heads):
        end = heads[place + 1][0] if place + 1 < len(heads) else len(lines)
        found.append(_Section(field, at + 1, "\n".join(_without_tail(lines[at + 1 : end]))))
    return found


def _without_tail(lines: list[str]) -> list[str]:
    """A section's lines without the comment that leads the next section."""
    while lines and (not lines[-1].strip() or re.fullmatch(r"\s*\{#.*#\}\s*", lines[-1])):
        lines = lines[:-1]
    return lines


def _outside(text: str) -> Iterator[TemplateProblem]:
    """Words above the first section, which would stand nowhere."""
    for number, line in enumerate(text.splitlines(), start=1):
        if _SECTION.match(line):
            return
        if line.strip() and not re.fullmatch(r"\s*\{#.*#\}\s*", line):
            words = tr("Words before the first section: begin with a field, such as [body].")
            yield TemplateProblem(number, words)
            return


def _within(section: _Section) -> Iterator[TemplateProblem]:
    try:
        tree = _environment().parse(section.source)
    except TemplateSyntaxError as error:
        yield TemplateProblem(
            section.line + error.lineno, error.message or tr("This can't be read.")
        )
        return
    for node in tree.find_all(nodes.Node):
        line = section.line + node.lineno
        if isinstance(node, nodes.Name):
            if node.name not in MEANINGS:
                yield TemplateProblem(line, tr("There is no name {name}.", name=node.name))
        elif isinstance(node, nodes.Filter) and node.name not in FILTERS:
            yield TemplateProblem(line, tr("There is no filter {name}.", name=node.name))
        elif not isinstance(node, _ALLOWED):
            what = type(node).__name__.lower()
            yield TemplateProblem(line, tr("A template can't do this here ({what}).", what=what))
