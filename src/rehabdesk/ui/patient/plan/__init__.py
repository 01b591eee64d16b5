"""The plan of one episode: phase, exercises and how often they were done, loading, running."""
