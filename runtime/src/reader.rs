//! The reader that everything is decoded from, on a pull parser, and the one decoder of records.

use std::borrow::Cow;

use jiter::{Jiter, Peek};

use crate::decode::{Decode, Grow, from_str};
use crate::decode_error::{DecodeError, DecodeErrorKind};
use crate::open_enum::__position;
use crate::record::{Field, REQUIRED, Record, Shape};

/// Far deeper than anything Stripe sends, and far from what a small stack can bear. What is passed over does not recurse; there
/// the parser's own limit holds.
const DEPTH_LIMIT: u8 = 128;

/// A position in a JSON document.
pub struct Reader<'j> {
    json: Jiter<'j>,
    /// The whole document: what the parser gives out of it is shorter-lived, and bytes.
    text: &'j str,
    depth: u8,
    /// Whether what is missing in a record, or of another kind than expected, is left blank.
    lenient: bool,
}

impl<'j> Reader<'j> {
    /// Stands before the first value of `json`.
    pub fn new(json: &'j str) -> Self {
        Self {
            json: Jiter::new(json.as_bytes()),
            text: json,
            depth: 0,
            lenient: false,
        }
    }

    /// The same, to read records as far as they can be read: what is missing, or of another kind than expected, is left
    /// blank.
    pub(crate) fn lenient(json: &'j str) -> Self {
        Self {
            lenient: true,
            ..Self::new(json)
        }
    }

    /// Checks that nothing but white space follows.
    ///
    /// # Errors
    /// Something follows.
    pub fn finish(&mut self) -> Result<(), DecodeError> {
        self.json.finish().map_err(DecodeError::parser)
    }

    /// Reads a `null`, or leaves what else is there; the answer is whether it was `null`. What is not JSON is left for the next
    /// reading to tell.
    pub fn null(&mut self) -> bool {
        matches!(self.json.peek(), Ok(Peek::Null)) && self.json.known_null().is_ok()
    }

    /// Reads a boolean.
    ///
    /// # Errors
    /// Something else is there.
    pub fn bool(&mut self) -> Result<bool, DecodeError> {
        match self.kind()? {
            kind @ (Peek::True | Peek::False) => {
                self.json.known_bool(kind).map_err(DecodeError::parser)
            }
            _ => Err(self.mismatch("boolean")),
        }
    }

    /// Reads an integer.
    ///
    /// # Errors
    /// Something else is there, a number with a fraction or one that 64 bits can't hold among them.
    pub fn integer(&mut self) -> Result<i64, DecodeError> {
        let (number, start) = self.number("integer")?;
        number.parse().map_err(|_| {
            let (expected, found) = ("integer", "number");
            DecodeError::new(DecodeErrorKind::Mismatch { expected, found }, start)
        })
    }

    /// Reads an integer, or leaves another number where it is.
    pub(crate) fn whole_number(&mut self) -> Result<Option<i64>, DecodeError> {
        let before = self.json.clone();
        let integer = self.number("number")?.0.parse().ok();
        if integer.is_none() {
            self.json = before;
        }
        Ok(integer)
    }

    /// Reads a number.
    ///
    /// # Errors
    /// Something else is there.
    pub fn float(&mut self) -> Result<f64, DecodeError> {
        let (number, start) = self.number("number")?;
        match number.parse::<f64>() {
            Ok(float) if float.is_finite() => Ok(float),
            _ => {
                let kind = DecodeErrorKind::Syntax("number out of range");
                Err(DecodeError::new(kind, start))
            }
        }
    }

    /// Reads a number as text, and says where it began.
    ///
    /// The parser's own conversions depend on its features, which any other user of it in the same program can turn on.
    fn number(&mut self, expected: &'static str) -> Result<(&'j str, usize), DecodeError> {
        let kind = self.kind()?;
        if !is_number(kind) {
            return Err(self.mismatch(expected));
        }
        let start = self.json.current_index();
        match self.json.known_number_bytes(kind) {
            Ok(_) => Ok((self.since(start), start)),
            Err(error) => Err(DecodeError::parser(error)),
        }
    }

    /// Reads a string. It is copied only if it has escapes.
    ///
    /// # Errors
    /// Something else is there.
    #[inline]
    pub fn string(&mut self) -> Result<&str, DecodeError> {
        match self.kind()? {
            Peek::String => self.json.known_str().map_err(DecodeError::parser),
            _ => Err(self.mismatch("string")),
        }
    }

    /// Reads a string that is probably one of a list of words, and where it stands in there.
    ///
    /// # Errors
    /// Something else is there.
    #[doc(hidden)]
    pub fn word(&mut self, words: &[&str]) -> Result<(usize, &str), DecodeError> {
        let word = self.string()?;
        Ok((__position(words, word), word))
    }

    /// Reads a string, for longer than until the next move. Stands at the opening quote.
    fn string_to_keep(&mut self) -> Result<Cow<'j, str>, DecodeError> {
        let start = self.json.current_index();
        self.pass(Peek::String)?;
        let quoted = self.since(start);
        let between = quoted.strip_prefix('"').and_then(|s| s.strip_suffix('"'));
        match between {
            Some(plain) if !plain.contains('\\') => Ok(Cow::Borrowed(plain)),
            _ => from_str(quoted).map(Cow::Owned),
        }
    }

    /// Passes over the next value, whatever it is.
    ///
    /// # Errors
    /// The text is not JSON.
    pub fn skip(&mut self) -> Result<(), DecodeError> {
        self.json.next_skip().map_err(DecodeError::parser)
    }

    /// Passes over the next value, whose kind is known.
    fn pass(&mut self, kind: Peek) -> Result<(), DecodeError> {
        self.json.known_skip(kind).map_err(DecodeError::parser)
    }

    /// The kind of the next value.
    #[inline]
    fn kind(&mut self) -> Result<Peek, DecodeError> {
        self.json.peek().map_err(DecodeError::parser)
    }

    /// The first byte of the next value; 0 at the end of the text.
    pub(crate) fn peek(&mut self) -> u8 {
        self.json.peek().map_or(0, Peek::into_inner)
    }

    /// Whether the next value is a string.
    pub(crate) fn at_string(&mut self) -> bool {
        matches!(self.json.peek(), Ok(Peek::String))
    }

    /// Whether the next value is an object.
    pub(crate) fn at_object(&mut self) -> bool {
        matches!(self.json.peek(), Ok(Peek::Object))
    }

    /// The text from an earlier place up to here.
    fn since(&self, start: usize) -> &'j str {
        self.text
            .get(start..self.json.current_index())
            .unwrap_or_default()
    }

    /// Passes over the next value and gives its text.
    pub(crate) fn raw(&mut self) -> Result<&'j str, DecodeError> {
        let kind = self.kind()?;
        let start = self.json.current_index();
        self.pass(kind)?;
        Ok(self.since(start))
    }

    /// Passes over the next value, which must be an object, and gives its text.
    pub(crate) fn raw_object(&mut self) -> Result<&'j str, DecodeError> {
        if self.at_object() {
            self.raw()
        } else {
            Err(self.mismatch("object"))
        }
    }

    /// The value of a property of the object that comes next, if there are both; the reader is of no use afterwards.
    pub(crate) fn property<T: Decode>(mut self, key: &str) -> Option<T> {
        let mut next = self.json.next_object().ok()?;
        while let Some(name) = next {
            if name == key {
                let mut value = T::blank();
                return value.decode(&mut self).ok().map(|()| value);
            }
            self.skip().ok()?;
            next = self.json.next_key().ok()?;
        }
        None
    }

    /// Looks ahead into the object that comes next, without moving: the string under `path`, whose dots lead into nested objects,
    /// and whether `deleted` is `true`. Without `deleted` wanted, the search ends at the string.
    ///
    /// # Errors
    /// No object comes next, or it is not JSON.
    pub(crate) fn tag(&mut self, path: &str, deleted: bool) -> Result<Tag<'j>, DecodeError> {
        if !self.at_object() {
            return Err(self.mismatch("object"));
        }
        let mut ahead = Reader {
            json: self.json.clone(),
            text: self.text,
            depth: self.depth,
            lenient: false,
        };
        ahead.find_tag(path, deleted)
    }

    /// It recurses as often as `path`, which is part of the program, has dots.
    fn find_tag(&mut self, path: &str, want_deleted: bool) -> Result<Tag<'j>, DecodeError> {
        let (key, inner) = match path.split_once('.') {
            Some((key, inner)) => (key, Some(inner)),
            None => (path, None),
        };
        let mut tag = Tag {
            value: None,
            deleted: false,
        };
        let mut next = self.json.known_object().map_err(DecodeError::parser)?;
        while let Some(name) = next {
            let (is_key, is_deleted) = (name == key, name == "deleted");
            let value = match (self.kind()?, inner) {
                (Peek::String, None) if is_key => Some(self.string_to_keep()?),
                (Peek::Object, Some(inner)) if is_key => self.find_tag(inner, want_deleted)?.value,
                (kind, _) => {
                    tag.deleted |= is_deleted && kind == Peek::True;
                    self.pass(kind)?;
                    None
                }
            };
            if value.is_some() {
                tag.value = value;
                if !want_deleted {
                    break;
                }
            }
            next = self.json.next_key().map_err(DecodeError::parser)?;
        }
        Ok(tag)
    }

    /// Reads an array into a list.
    pub(crate) fn list(&mut self, list: &mut dyn Grow) -> Result<(), DecodeError> {
        if self.kind()? != Peek::Array {
            return Err(self.mismatch("array"));
        }
        self.descend()?;
        let mut next = self.json.known_array().map_err(DecodeError::parser)?;
        let mut index = 0;
        while next.is_some() {
            if let Some(item) = list.grow() {
                item.decode(self).map_err(|error| error.in_item(index))?;
            }
            index += 1;
            next = self.json.array_step().map_err(DecodeError::parser)?;
        }
        self.depth -= 1;
        Ok(())
    }

    /// Reads an object into a map.
    pub(crate) fn map(&mut self, map: &mut dyn GrowMap) -> Result<(), DecodeError> {
        if self.kind()? != Peek::Object {
            return Err(self.mismatch("object"));
        }
        self.descend()?;
        let mut next = self.json.known_object().map_err(DecodeError::parser)?;
        while let Some(key) = next {
            if let Some(value) = map.grow(key.to_owned()) {
                if !self.lenient {
                    value
                        .decode(self)
                        .map_err(|error| error.in_field(map.last_key()))?;
                } else if !self.attempt(value)? {
                    map.take_back();
                }
            }
            next = self.json.next_key().map_err(DecodeError::parser)?;
        }
        self.depth -= 1;
        Ok(())
    }

    /// Reads an object into a record.
    ///
    /// # Errors
    /// Something else than an object is there, a field holds something else than its type, or a required one is missing.
    pub(crate) fn record(&mut self, record: &mut dyn Record) -> Result<(), DecodeError> {
        if self.kind()? != Peek::Object {
            return Err(self.mismatch("object"));
        }
        self.descend()?;
        let shape = record.shape();
        let mut seen = Seen::new(shape.fields.len());
        let mut guess = 0;
        let mut first = true;
        let mut next = self.json.known_object().map_err(DecodeError::parser)?;
        while let Some(key) = next {
            match find(shape, key, guess) {
                Some(index) => {
                    // Stripe sends `id` first, wherever it stands in the schema, and the rest in order.
                    if !first || index == guess {
                        guess = index + 1;
                    }
                    seen.insert(index);
                    if self.lenient {
                        let field = record.field_mut(index);
                        if !self.attempt(field)? {
                            Self::reset(field);
                        }
                    } else if let Err(error) = record.field_mut(index).decode(self) {
                        return Err(
                            error.in_field(shape.fields.get(index).map_or("", |field| field.0))
                        );
                    }
                }
                None => self.skip()?,
            }
            first = false;
            next = self.json.next_key().map_err(DecodeError::parser)?;
        }
        self.depth -= 1;
        for (index, field) in shape.fields.iter().enumerate() {
            if field.has(REQUIRED) && !seen.contains(index) && !self.lenient {
                return Err(self.error(DecodeErrorKind::Missing).in_field(field.0));
            }
        }
        Ok(())
    }

    /// Reads a value if it is what it should be, and passes over it otherwise; the answer is whether it is.
    #[inline(never)]
    fn attempt(&mut self, value: &mut dyn Decode) -> Result<bool, DecodeError> {
        let (before, depth) = (self.json.clone(), self.depth);
        if value.decode(self).is_ok() {
            return Ok(true);
        }
        self.json = before;
        self.depth = depth;
        self.skip()?;
        Ok(false)
    }

    /// Takes back what was read into a field before it turned out to be something else: the absence of an optional value,
    /// no items of a list. A value that must be there stays as it is.
    pub(crate) fn reset(field: &mut dyn Decode) {
        // It may not take `null`, and that is all right.
        _ = field.decode(&mut Reader::new("null"));
    }

    fn descend(&mut self) -> Result<(), DecodeError> {
        if self.depth >= DEPTH_LIMIT {
            return Err(self.error(DecodeErrorKind::TooDeep));
        }
        self.depth += 1;
        Ok(())
    }

    /// An error at this place.
    #[cold]
    pub(crate) fn error(&self, kind: DecodeErrorKind) -> DecodeError {
        DecodeError::new(kind, self.json.current_index())
    }

    /// The error that something else is here.
    #[cold]
    pub(crate) fn mismatch(&mut self, expected: &'static str) -> DecodeError {
        let kind = match self.json.peek() {
            Ok(kind) => kind,
            Err(error) => return DecodeError::parser(error),
        };
        let found = match kind {
            Peek::Null => "null",
            Peek::True | Peek::False => "boolean",
            Peek::String => "string",
            Peek::Array => "array",
            Peek::Object => "object",
            kind if is_number(kind) => "number",
            _ => return self.error(DecodeErrorKind::Syntax("unexpected character")),
        };
        self.error(DecodeErrorKind::Mismatch { expected, found })
    }
}

/// Whether a number begins so: none of `NaN` and `Infinity`, which are not JSON.
fn is_number(kind: Peek) -> bool {
    matches!(kind.into_inner(), b'-' | b'0'..=b'9')
}

/// What [`Reader::tag`] found.
#[doc(hidden)]
pub struct Tag<'j> {
    /// The string under the key that was looked for.
    pub value: Option<Cow<'j, str>>,
    /// Whether the object says `"deleted": true`.
    pub deleted: bool,
}

/// A map that grows by one blank value at a time.
pub(crate) trait GrowMap {
    fn grow(&mut self, key: String) -> Option<&mut dyn Decode>;
    /// Takes away what it grew by last.
    fn take_back(&mut self);
    fn last_key(&self) -> &str;
}

/// The index of the field called `key`: the one that is due, mostly.
#[inline]
fn find(shape: &Shape, key: &str, guess: usize) -> Option<usize> {
    match shape.fields.get(guess) {
        Some(field) if field.0 == key => Some(guess),
        _ => search(shape, key, guess),
    }
}

/// The index of the field called `key`: none of the constants, which have no index; then whatever follows the guess, around.
#[inline(never)]
fn search(shape: &Shape, key: &str, guess: usize) -> Option<usize> {
    if shape.constants.iter().any(|(name, _)| *name == key) {
        return None;
    }
    let named = |field: &Field| field.0 == key;
    let (before, after) = shape
        .fields
        .split_at_checked(guess)
        .unwrap_or((shape.fields, &[]));
    match after.iter().position(named) {
        Some(index) => Some(before.len() + index),
        None => before.iter().position(named),
    }
}

/// The set of fields that the document had. Hardly a record has more fields than fit in place.
struct Seen {
    first: [u64; 2],
    rest: Vec<u64>,
}

impl Seen {
    fn new(fields: usize) -> Self {
        Self {
            first: [0; 2],
            rest: vec![0; fields.div_ceil(64).saturating_sub(2)],
        }
    }

    #[inline]
    fn insert(&mut self, index: usize) {
        let word = match self.first.get_mut(index / 64) {
            Some(word) => Some(word),
            None => self.rest.get_mut(index / 64 - 2),
        };
        if let Some(word) = word {
            *word |= 1 << (index % 64);
        }
    }

    #[inline]
    fn contains(&self, index: usize) -> bool {
        let word = self
            .first
            .get(index / 64)
            .or_else(|| self.rest.get(index / 64 - 2));
        word.is_some_and(|word| word >> (index % 64) & 1 == 1)
    }
}

#[cfg(test)]
mod tests;
