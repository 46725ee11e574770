//! Why a document could not be decoded, and where. Never what is in it.

use std::fmt;

/// A document that is not JSON, or not what its type says.
///
/// It names the place and the kinds, `data[3].card.exp_month: expected integer, found string`, and nothing of the values.
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Inner>);

#[derive(Clone, PartialEq, Eq)]
struct Inner {
    path: String,
    kind: DecodeErrorKind,
    offset: usize,
}

/// What is wrong with the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DecodeErrorKind {
    /// The value is of another kind than expected.
    Mismatch {
        /// What the type wants, in the words of JSON (`integer`, `string`, …).
        expected: &'static str,
        /// What the document has.
        found: &'static str,
    },
    /// A required field is not there.
    Missing,
    /// The document goes deeper than any that Stripe sends.
    TooDeep,
    /// The text is not JSON; the words say in which way.
    Syntax(&'static str),
}

/// How many characters of the name of a field are told.
const LONGEST_NAME: usize = 64;
/// How many characters of a path are told.
const LONGEST_PATH: usize = 512;

impl DecodeError {
    pub(crate) fn new(kind: DecodeErrorKind, offset: usize) -> Self {
        Self(Box::new(Inner {
            path: String::new(),
            kind,
            offset,
        }))
    }

    /// Where in the document: `data[3].card.exp_month`. Empty at the root.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// What is wrong.
    pub fn kind(&self) -> DecodeErrorKind {
        self.0.kind
    }

    /// How many bytes of the text precede the fault, as near as is known.
    pub fn offset(&self) -> usize {
        self.0.offset
    }

    /// Adds the name of the field, or the key of the map, that holds what has been reported so far.
    #[cold]
    pub(crate) fn in_field(mut self, name: &str) -> Self {
        let path = &mut self.0.path;
        if !path.is_empty() && !path.starts_with('[') {
            path.insert(0, '.');
        }
        // The key of a map is whatever the document has.
        match name.char_indices().nth(LONGEST_NAME) {
            Some((end, _)) => path.insert_str(0, &format!("{}…", &name[..end])),
            None => path.insert_str(0, name),
        }
        self.shorten();
        self
    }

    /// Leaves out the end of a path that is too long for anybody to read.
    fn shorten(&mut self) {
        let path = &mut self.0.path;
        if let Some((end, _)) = path.char_indices().nth(LONGEST_PATH) {
            path.truncate(end);
            path.push('…');
        }
    }

    /// Adds the index in the list that holds what has been reported so far.
    #[cold]
    pub(crate) fn in_item(mut self, index: usize) -> Self {
        let dot = if self.0.path.is_empty() || self.0.path.starts_with('[') {
            ""
        } else {
            "."
        };
        self.0.path.insert_str(0, &format!("[{index}]{dot}"));
        self.shorten();
        self
    }
}

impl fmt::Display for DecodeErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Mismatch { expected, found } => write!(f, "expected {expected}, found {found}"),
            Self::Missing => f.write_str("required field is missing"),
            Self::TooDeep => f.write_str("nested too deeply"),
            Self::Syntax(what) => write!(f, "invalid JSON: {what}"),
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.0.path.is_empty() {
            write!(f, "{}: ", self.0.path)?;
        }
        write!(f, "{} (byte {})", self.0.kind, self.0.offset)
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DecodeError({self})")
    }
}

impl std::error::Error for DecodeError {}

#[cfg(test)]
mod tests {
    use crate::{Map, from_str};

    #[test]
    fn a_path_is_never_longer_than_anybody_reads() {
        let key = "é".repeat(1000);
        let error = from_str::<Map<i64>>(&format!(r#"{{"{key}":"x"}}"#)).unwrap_err();
        assert_eq!(error.path(), format!("{}…", "é".repeat(64)));
        let value = (0..100).fold("0".to_owned(), |value, _| format!(r#"{{"{key}":{value}}}"#));
        let error = from_str::<Map<Map<Map<Map<Map<Map<Map<Map<Map<Map<String>>>>>>>>>>>(&value)
            .unwrap_err();
        assert_eq!(error.path().chars().count(), 513);
        assert!(error.to_string().len() < 2000);
    }
}
