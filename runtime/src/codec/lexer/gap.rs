//! What stands between the values of a container: a comma, and in indented JSON the end of the line and spaces.
//!
//! In one container it is always the same, and in a container inside it is two spaces more. So it is not read but compared with what
//! is expected, sixteen bytes at once; where the values begin then depends on no byte of the text, and the processor goes on
//! without waiting for any. Only when something else is there, which JSON allows, it is read, and remembered.

use super::Lexer;
use crate::codec::decode_error::DecodeError;

/// The longest gap that is compared at once, with the comma.
const LINE: [u8; 16] = *b",\n              ";

/// The bits of so many bytes, the first one lowest.
static MASKS: [u128; LINE.len() + 1] = {
    let mut masks = [0; LINE.len() + 1];
    let mut length = 1;
    while length < masks.len() {
        masks[length] = masks[length - 1] << 8 | 0xff;
        length += 1;
    }
    masks
};

/// How much of [`LINE`], and of spaces after it, stands before each value of a container but the first.
#[derive(Clone, Copy)]
pub(crate) struct Gap {
    length: usize,
    /// The bits of the bytes that are compared.
    mask: u128,
}

impl Gap {
    /// The gap of what is not in any container: that of what is in it is then of two spaces.
    pub(super) const OUTERMOST: Self = Self::new(2);

    const fn new(length: usize) -> Self {
        let last = LINE.len();
        let mask = MASKS[if length < last { length } else { last }];
        Self { length, mask }
    }

    /// The gap in a container that stands in this one. Without lines, there are none in there either.
    fn inner(self) -> Self {
        match self.length {
            0 | 1 => self,
            length => Self::new(length + 2),
        }
    }

    /// The gap in the container that this one stands in, if the lines go on like this.
    pub(super) fn outer(self) -> Self {
        match self.length {
            0..=3 => self,
            length => Self::new(length - 2),
        }
    }

    /// The gap that is this text, if it is like those that are expected.
    fn of(text: &[u8]) -> Option<Self> {
        let (start, spaces) = text.split_at(text.len().min(2));
        (LINE.starts_with(start) && are_spaces(spaces)).then(|| Self::new(text.len()))
    }
}

impl<'j> Lexer<'j> {
    /// The gap of the container that is being read.
    pub(crate) fn gap(&self) -> Gap {
        self.gap
    }

    /// Goes back to the gap of the container around the one that has been read.
    pub(crate) fn set_gap(&mut self, gap: Gap) {
        self.gap = gap;
    }

    /// Enters a container, up to its first value or key; whether there is one. Stands at the brace or bracket.
    pub(crate) fn first(&mut self, end: u8) -> bool {
        self.gap = self.gap.inner();
        match self.past_gap(self.byte()) {
            Some(rest) => self.stand_at(rest),
            None => self.bump(),
        }
        !self.eat(end)
    }

    /// Goes on from a value to the next value or key of its container; whether there is one.
    #[inline]
    pub(crate) fn next(&mut self, end: u8) -> Result<bool, DecodeError> {
        match self.past_gap(b',') {
            Some(rest) if rest.first().is_some_and(|byte| *byte > b' ') => {
                self.stand_at(rest);
                Ok(true)
            }
            _ => self.find_next(end),
        }
    }

    /// What comes after the opening quote of a key. Stands there, and stays.
    #[inline]
    pub(crate) fn name(&self) -> Option<&'j [u8]> {
        self.rest().strip_prefix(b"\"")
    }

    /// The same of the next key, if it stands where it is expected.
    #[inline]
    pub(crate) fn next_name(&self) -> Option<&'j [u8]> {
        self.past_gap(b',')?.strip_prefix(b"\"")
    }

    /// Goes on to a value, if `text`, where the name of its key begins, is `name` and what may stand between them. A `null` is passed
    /// over as well if nobody wants to read it.
    #[inline]
    pub(crate) fn eat_name(&mut self, text: &[u8], name: &str, may_be_null: bool) -> Eaten {
        const KEY_ENDS: u64 = u64::from_le_bytes(*b"\": \0\0\0\0\0");
        const NULL: u64 = u64::from_le_bytes(*b"null\0\0\0\0");
        let Some((found, rest)) = text.split_at_checked(name.len()) else {
            return Eaten::Nothing;
        };
        let Some((end, _)) = rest.split_first_chunk() else {
            return Eaten::Nothing;
        };
        let end = u64::from_le_bytes(*end);
        let colon = match end & 0xff_ffff {
            KEY_ENDS => 3,
            other if other & 0xffff == KEY_ENDS & 0xffff => 2,
            _ => return Eaten::Nothing,
        };
        if !same(found, name.as_bytes()) {
            return Eaten::Nothing;
        }
        self.stand_at(rest);
        self.at += colon;
        if may_be_null && (end >> (8 * colon)) & 0xffff_ffff == NULL {
            self.at += 4;
            return Eaten::Null;
        }
        Eaten::Key
    }

    /// Goes on to what has not been read.
    #[inline]
    fn stand_at(&mut self, rest: &[u8]) {
        self.at = self.text.len() - rest.len();
    }

    /// What comes after the gap that is expected here, with `first` in place of the comma; nothing if there is something else.
    #[inline]
    fn past_gap(&self, first: u8) -> Option<&'j [u8]> {
        const REST: u128 = u128::from_le_bytes(LINE) ^ b',' as u128;
        let rest = self.text.as_bytes().get(self.at..)?;
        let (start, _) = rest.split_first_chunk()?;
        let differences = u128::from_le_bytes(*start) ^ (REST | u128::from(first));
        if differences & self.gap.mask != 0 {
            return None;
        }
        let (gap, rest) = rest.split_at_checked(self.gap.length)?;
        (gap.len() <= LINE.len() || end_in_spaces(gap)).then_some(rest)
    }

    #[inline(never)]
    fn find_next(&mut self, end: u8) -> Result<bool, DecodeError> {
        if self.eat_end(end) {
            return Ok(false);
        }
        let start = self.offset();
        if !self.comma(end)? {
            return Ok(false);
        }
        self.peek();
        if let Some(gap) = Gap::of(self.since(start).as_bytes()) {
            self.gap = gap;
        }
        Ok(true)
    }

    /// Passes over the end of a container, if it stands in a line of its own, two spaces before the values.
    #[inline]
    pub(crate) fn eat_end(&mut self, end: u8) -> bool {
        // The line has no comma.
        let length = self.gap.length.wrapping_sub(3);
        let rest = self.rest();
        let (Some(mask), Some((start, _))) = (MASKS.get(length), rest.split_first_chunk()) else {
            return false;
        };
        let differences = u128::from_le_bytes(*start) ^ (u128::from_le_bytes(LINE) >> 8);
        let is_end = differences & mask == 0 && rest.get(length) == Some(&end);
        if is_end {
            self.at += length + 1;
        }
        is_end
    }
}

/// What [`Lexer::eat_name`] went past.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Eaten {
    Key,
    /// The key and its value, which was `null`.
    Null,
    Nothing,
}

/// Whether two names of one length are the same. Most have eight to sixteen bytes: these are two comparisons, and no call.
#[inline]
fn same(found: &[u8], name: &[u8]) -> bool {
    match (
        found.first_chunk::<8>(),
        found.last_chunk::<8>(),
        found.len(),
    ) {
        (first @ Some(_), last @ Some(_), 8..=16) => {
            first == name.first_chunk() && last == name.last_chunk()
        }
        _ => found == name,
    }
}

/// Whether there are only spaces after what is compared at once.
#[inline(never)]
fn end_in_spaces(gap: &[u8]) -> bool {
    gap.get(LINE.len()..).is_some_and(are_spaces)
}

fn are_spaces(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| *byte == b' ')
}
