//! The one decoder of records.

use super::{Reader, seen::Seen};
use crate::codec::decode_error::{DecodeError, DecodeErrorKind};
use crate::codec::lexer::Eaten;
use crate::codec::record::{Field, NULLABLE, Place, REQUIRED, Record, Shape};
use crate::codec::view::View;

impl Reader<'_> {
    /// Reads an object into a record.
    ///
    /// # Errors
    /// Something else than an object is there, a field holds something else than its type, or a required one is missing.
    pub(crate) fn record(&mut self, record: &mut dyn Record) -> Result<(), DecodeError> {
        if self.lexer.peek() != b'{' {
            return self.no_record(record);
        }
        let gap = self.descend()?;
        let shape = record.shape();
        let fields = shape.fields;
        let mut seen = Seen::new(fields.len());
        let (mut guess, mut first) = (0, true);
        let mut more = self.lexer.first_key()?;
        while more {
            match self.key(shape, guess)? {
                Some(index) => {
                    // Stripe sends `id` first, wherever it stands in the schema, and the rest in order.
                    if !first || index == guess {
                        guess = index + 1;
                    }
                    let again = seen.insert(index);
                    self.field(record.field_mut(index), again)
                        .map_err(|error| in_field(error, fields, index))?;
                }
                None => self.skip()?,
            }
            first = false;
            // Most keys are not even read: it is enough that the one that is due stands here.
            while let Some((index, eaten)) = self.due(fields, guess) {
                guess = index + 1;
                let again = seen.insert(index);
                if eaten == Eaten::Key {
                    self.field(record.field_mut(index), again)
                        .map_err(|error| in_field(error, fields, index))?;
                } else if again {
                    // Only then is a `null` something to do: most fields are, and have been so from the start.
                    Self::reset(record.field_mut(index));
                }
            }
            more = !self.lexer.eat_end(b'}') && self.lexer.next_key()?;
        }
        self.ascend(gap);
        let is_preview = self.preview && self.depth == 0;
        let may_be_missing = |index: usize| {
            let is_id = fields.get(index).is_some_and(|field| field.0 == "id");
            is_preview && is_id || holds_nothing(record.field(index).view())
        };
        match seen.missing(fields, may_be_missing) {
            Some(field) if !self.lenient => {
                Err(self.error(DecodeErrorKind::Missing).in_field(field.0))
            }
            _ => Ok(()),
        }
    }

    /// What is no object where a record should be: `null` for a page of a list is an empty page. In lenient reading a string is
    /// the id of an object that needs nothing else: an event's `request` was its id in earlier versions of the API.
    #[cold]
    fn no_record(&mut self, record: &mut dyn Record) -> Result<(), DecodeError> {
        let shape = record.shape();
        if self.lenient
            && self.at_string()
            && let Some(id) = shape.fields.iter().position(|field| field.0 == "id")
            && shape
                .fields
                .iter()
                .all(|field| field.0 == "id" || !field.has(REQUIRED))
        {
            return record.field_mut(id).decode(self);
        }
        if !is_container(shape) || !self.null_inside() {
            return Err(self.mismatch("object"));
        }
        for index in 0..shape.fields.len() {
            Self::reset(record.field_mut(index));
        }
        Ok(())
    }

    /// Goes on from a value to that of the field that is due, or of one soon after it. Nothing if none of them comes next.
    #[inline]
    fn due(&mut self, fields: &[Field], guess: usize) -> Option<(usize, Eaten)> {
        let name = self.lexer.next_name()?;
        match self.eat_field(name, fields.get(guess)?) {
            Eaten::Nothing => self.soon_due(name, fields, guess + 1),
            eaten => Some((guess, eaten)),
        }
    }

    /// What is optional is often left out, and the next field comes.
    #[inline(never)]
    fn soon_due(&mut self, name: &[u8], fields: &[Field], next: usize) -> Option<(usize, Eaten)> {
        for (index, field) in fields.iter().enumerate().skip(next).take(LEFT_OUT) {
            match self.eat_field(name, field) {
                Eaten::Nothing => {}
                eaten => return Some((index, eaten)),
            }
        }
        None
    }

    /// Passes over the key of a field, and over a `null` that changes nothing.
    #[inline]
    fn eat_field(&mut self, name: &[u8], field: &Field) -> Eaten {
        let may_be_null = self.blank && field.has(NULLABLE);
        self.lexer.eat_name(name, field.0, may_be_null)
    }

    /// Reads a key and its colon; the index of the field of that name.
    #[inline(never)]
    fn key(&mut self, shape: &Shape, guess: usize) -> Result<Option<usize>, DecodeError> {
        let due = self.lexer.name().zip(shape.fields.get(guess));
        if let Some((name, due)) = due
            && self.lexer.eat_name(name, due.0, false) == Eaten::Key
        {
            return Ok(Some(guess));
        }
        let index = search(shape, &self.lexer.string()?, guess);
        self.lexer.colon()?;
        Ok(index)
    }

    /// Reads the value of a field. If the document has it `again`, it is not blank any more.
    #[inline]
    fn field(&mut self, value: &mut dyn Place, again: bool) -> Result<(), DecodeError> {
        if self.lenient || again {
            self.odd_field(value, again)
        } else {
            value.decode(self)
        }
    }

    #[inline(never)]
    fn odd_field(&mut self, value: &mut dyn Place, again: bool) -> Result<(), DecodeError> {
        let blank = self.blank;
        self.blank &= !again;
        if !self.lenient {
            value.decode(self)?;
        } else if !self.attempt(value)? {
            Self::reset(value);
        }
        self.blank = blank;
        Ok(())
    }
}

/// Whether a value that nothing was read into is a container without anything in it, which is what a missing one means. Of any
/// other value, a blank one would be an invention.
#[cold]
fn holds_nothing(view: View<'_>) -> bool {
    match view {
        View::List(list) => list.count() == 0,
        View::Map(map) => map.count() == 0,
        View::Raw(text) => matches!(text, "{}" | "null"),
        View::Record(record) => {
            let shape = record.shape();
            let first = record.field(0).view();
            shape.fields.is_empty()
                || is_container(shape) && matches!(first, View::List(list) if list.count() == 0)
        }
        _ => false,
    }
}

/// Whether this holds nothing of its own: an object without properties, or a page of a list, [`List`](crate::List) and its like.
fn is_container(shape: &Shape) -> bool {
    match shape.fields.first() {
        None => true,
        Some(first) => first.0 == "data" && ["list", "search_result", "page"].contains(&shape.name),
    }
}

/// So many fields may be left out before one that comes in order is searched for among all.
const LEFT_OUT: usize = 3;

#[cold]
fn in_field(error: DecodeError, fields: &[Field], index: usize) -> DecodeError {
    error.in_field(fields.get(index).map_or("", |field| field.0))
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

#[cfg(test)]
mod tests;
