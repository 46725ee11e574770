//! The one decoder of records.

use super::{Reader, seen::Seen};
use crate::decode_error::{DecodeError, DecodeErrorKind};
use crate::lexer::Eaten;
use crate::record::{Field, NULLABLE, Place, Record, Shape};

impl Reader<'_> {
    /// Reads an object into a record.
    ///
    /// # Errors
    /// Something else than an object is there, a field holds something else than its type, or a required one is missing.
    pub(crate) fn record(&mut self, record: &mut dyn Record) -> Result<(), DecodeError> {
        if self.lexer.peek() != b'{' {
            return Err(self.mismatch("object"));
        }
        let gap = self.descend()?;
        let shape = record.shape();
        let mut seen = Seen::new(shape.fields.len());
        let (mut guess, mut first) = (0, true);
        let mut more = self.lexer.first_key()?;
        while more {
            match self.key(shape, guess)? {
                Some((index, field)) => {
                    // Stripe sends `id` first, wherever it stands in the schema, and the rest in order.
                    if !first || index == guess {
                        guess = index + 1;
                    }
                    self.field(record.field_mut(index), field, seen.insert(index))?;
                }
                None => self.skip()?,
            }
            first = false;
            // Most keys are not even read: it is enough that the one that is due stands here.
            while let Some((index, field, eaten)) = self.due(shape, guess) {
                guess = index + 1;
                let again = seen.insert(index);
                // Most fields are `null`, and have been so from the start.
                if eaten == Eaten::Null && !again {
                    continue;
                }
                let value = record.field_mut(index);
                if eaten == Eaten::Null {
                    Self::reset(value);
                } else {
                    self.field(value, field, again)?;
                }
            }
            more = self.lexer.next_key()?;
        }
        self.ascend(gap);
        match seen.missing(shape.fields) {
            Some(field) if !self.lenient => {
                Err(self.error(DecodeErrorKind::Missing).in_field(field.0))
            }
            _ => Ok(()),
        }
    }

    /// Goes on from a value to that of the field that is due, or of one soon after it, for what is optional is often left out.
    /// Nothing if neither comes next.
    #[inline]
    fn due(
        &mut self,
        shape: &'static Shape,
        guess: usize,
    ) -> Option<(usize, &'static Field, Eaten)> {
        let name = self.lexer.next_name()?;
        let due = shape.fields.get(guess..)?.iter().take(LEFT_OUT + 1);
        for (after, field) in due.enumerate() {
            let may_be_null = self.blank && field.has(NULLABLE);
            match self.lexer.eat_name(name, field.0, may_be_null) {
                Eaten::Nothing => {}
                eaten => return Some((guess + after, field, eaten)),
            }
        }
        None
    }

    /// Reads a key and its colon; the field of that name, with its index.
    #[inline(never)]
    fn key(&mut self, shape: &'static Shape, guess: usize) -> Result<Option<Found>, DecodeError> {
        let index = match shape.fields.get(guess) {
            Some(due) if self.lexer.eat_key(due.0) => Some(guess),
            _ => search(shape, &self.lexer.string()?, guess),
        };
        self.lexer.colon()?;
        Ok(index.and_then(|index| Some((index, shape.fields.get(index)?))))
    }

    /// Reads the value of a field. If the document has it `again`, it is not blank any more.
    #[inline]
    fn field(
        &mut self,
        value: &mut dyn Place,
        field: &Field,
        again: bool,
    ) -> Result<(), DecodeError> {
        let read = if self.lenient || again {
            self.odd_field(value, again)
        } else {
            value.decode(self)
        };
        read.map_err(|error| error.in_field(field.0))
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

/// So many fields may be left out before one that comes in order is searched for among all.
const LEFT_OUT: usize = 3;

/// A field and its index.
type Found = (usize, &'static Field);

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
