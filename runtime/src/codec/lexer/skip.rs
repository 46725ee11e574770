//! Passing over a value that nobody wants, or that is kept as it stands.

use super::{DEPTH_LIMIT, Lexer};
use crate::codec::decode_error::{DecodeError, DecodeErrorKind};

impl Lexer<'_> {
    /// Passes over the value that comes next, checking that it is JSON. It does not recurse.
    pub(crate) fn skip(&mut self) -> Result<(), DecodeError> {
        let gap = self.gap;
        let skipped = self.skip_value();
        self.gap = gap;
        skipped
    }

    fn skip_value(&mut self) -> Result<(), DecodeError> {
        // One bit for each container that is open, the innermost lowest: whether it is an object.
        let mut objects: u128 = 0;
        let mut depth = 0;
        loop {
            let first = self.peek();
            match first {
                b'"' => self.skip_string()?,
                b'{' | b'[' => {
                    let is_object = first == b'{';
                    if self.first(if is_object { b'}' } else { b']' }) {
                        if depth == DEPTH_LIMIT {
                            return Err(self.error(DecodeErrorKind::TooDeep));
                        }
                        depth += 1;
                        objects = objects << 1 | u128::from(is_object);
                        if is_object {
                            self.skip_key()?;
                        }
                        continue;
                    }
                    self.gap = self.gap.outer();
                }
                b'-' | b'0'..=b'9' => {
                    self.integer()?;
                }
                _ if [&b"null"[..], b"true", b"false"]
                    .iter()
                    .any(|word| self.eat_word(word)) => {}
                _ => return Err(self.fault("unexpected character")),
            }
            // After a value: on to the next one, out of as many containers as end here.
            loop {
                if depth == 0 {
                    return Ok(());
                }
                let is_object = objects & 1 == 1;
                if self.next(if is_object { b'}' } else { b']' })? {
                    if is_object {
                        self.skip_key()?;
                    }
                    break;
                }
                self.gap = self.gap.outer();
                objects >>= 1;
                depth -= 1;
            }
        }
    }

    #[inline]
    fn skip_key(&mut self) -> Result<(), DecodeError> {
        self.at_key()?;
        self.skip_string()?;
        self.colon()
    }

    #[inline(always)]
    fn skip_string(&mut self) -> Result<(), DecodeError> {
        match self.plain_end() {
            Some(quote) => self.at = quote + 1,
            None => drop(self.escaped_string()?),
        }
        Ok(())
    }
}
