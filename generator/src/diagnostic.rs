//! What is wrong with the input, said so that its author can go there and mend it.
//!
//! A stage of the generator collects every fault it finds in [`Diagnostics`] and raises them together at its end:
//! someone who updates the document wants to see ten mistakes at once, not one per run.

use std::fmt;

use crate::markdown::is_readable;

/// One fault of the document or of the overlay, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The JSON pointer (RFC 6901) of the place in the document; empty for the document as a whole.
    pub pointer: String,
    /// Line and column in the text, both from 1, where the parser knows them.
    pub position: Option<Position>,
    /// What is wrong there, in one sentence.
    pub message: String,
    /// What to do about it, when there is something to say.
    pub help: Option<String>,
}

/// A place in the text of the input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
}

impl Diagnostic {
    /// A fault at `pointer`.
    pub fn new(pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            pointer: pointer.into(),
            position: None,
            message: message.into(),
            help: None,
        }
    }

    /// Adds where in the text the fault stands.
    #[must_use]
    pub fn at(mut self, line: usize, column: usize) -> Self {
        self.position = Some(Position { line, column });
        self
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pointer = if self.pointer.is_empty() {
            "(the whole document)"
        } else {
            &self.pointer
        };
        write!(f, "{}", Shown(pointer))?;
        if let Some(position) = self.position {
            write!(f, " (line {}, column {})", position.line, position.column)?;
        }
        write!(f, ": {}", Shown(&self.message))?;
        match &self.help {
            Some(help) => write!(f, "\n  help: {}", Shown(help)),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Diagnostic {}

/// A text for a terminal, which words of the document do not control: what is not readable is escaped.
struct Shown<'a>(&'a str);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|c| match c {
            c if is_readable(c) => write!(f, "{c}"),
            c => write!(f, "{}", c.escape_unicode()),
        })
    }
}

/// The faults that a stage found, in the order in which it found them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// No faults yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Notes a fault.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Notes a fault that needs no help text.
    pub fn error(&mut self, pointer: impl Into<String>, message: impl Into<String>) {
        self.push(Diagnostic::new(pointer, message));
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many faults there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The faults, first found first.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }

    /// Ends a stage: its result if nothing was wrong, otherwise all that was.
    ///
    /// # Errors
    /// The faults that were noted, if there are any.
    pub fn finish<T>(self, result: T) -> Result<T, Self> {
        if self.is_empty() {
            Ok(result)
        } else {
            Err(self)
        }
    }
}

impl From<Diagnostic> for Diagnostics {
    fn from(diagnostic: Diagnostic) -> Self {
        Self(vec![diagnostic])
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, diagnostics: I) {
        self.0.extend(diagnostics);
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(diagnostics: I) -> Self {
        Self(diagnostics.into_iter().collect())
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, diagnostic) in self.0.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            write!(f, "{diagnostic}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Diagnostics {}

/// Appends one step to a JSON pointer, escaped as RFC 6901 asks.
pub fn child(pointer: &str, key: &str) -> String {
    let mut child = String::with_capacity(pointer.len() + 1 + key.len());
    child.push_str(pointer);
    child.push('/');
    let mut rest = key;
    while let Some(at) = rest.find(['~', '/']) {
        child.push_str(&rest[..at]);
        child.push_str(if rest[at..].starts_with('~') {
            "~0"
        } else {
            "~1"
        });
        rest = &rest[at + 1..];
    }
    child.push_str(rest);
    child
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_says_place_message_and_help() {
        let fault = Diagnostic::new("/info/version", "expected a string")
            .at(3, 14)
            .help("quote it");
        assert_eq!(
            fault.to_string(),
            "/info/version (line 3, column 14): expected a string\n  help: quote it"
        );
        assert_eq!(
            Diagnostic::new("", "is empty").to_string(),
            "(the whole document): is empty"
        );
    }

    #[test]
    fn a_stage_raises_all_its_faults_together() {
        let mut faults = Diagnostics::new();
        assert_eq!(faults.clone().finish(7), Ok(7));
        faults.error("/a", "one");
        faults.error("/b", "two");
        let raised = faults.finish(7).unwrap_err();
        assert_eq!(raised.len(), 2);
        assert_eq!(raised.to_string(), "/a: one\n/b: two");
    }

    #[test]
    fn pointer_steps_are_escaped() {
        assert_eq!(child("/paths", "/v1/a~b"), "/paths/~1v1~1a~0b");
    }
}
