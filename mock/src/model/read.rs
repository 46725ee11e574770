//! Reads the model from its bytes. `mock/compile` writes them.
//!
//! They are read by hand: derived code, with the crates that it takes, is a third of what the mock adds to the build of
//! somebody's tests (BENCHMARKS.md).

use std::collections::BTreeMap;

use super::data::{
    Additional, Base, Encoding, Format, Kind, Media, Method, Model, Object, Operation, Property,
    Schema, SchemaId, Segment, Text,
};

/// The model that some bytes are; nothing if they are none.
pub(super) fn model(mut bytes: &[u8]) -> Option<Model> {
    let model = Model::read(&mut bytes)?;
    bytes.is_empty().then_some(model)
}

trait Read: Sized {
    /// Takes a value from the front; nothing if there is none.
    fn read(from: &mut &[u8]) -> Option<Self>;
}

macro_rules! record {
    ($name:ident { $($field:ident),+ }) => {
        impl Read for $name {
            fn read(from: &mut &[u8]) -> Option<Self> {
                // Fields are read in the order in which they are written here.
                Some(Self { $($field: Read::read(from)?),+ })
            }
        }
    };
}

macro_rules! words {
    ($name:ident { $($word:ident),+ }) => {
        impl Read for $name {
            fn read(from: &mut &[u8]) -> Option<Self> {
                let words = [$(Self::$word),+];
                words.get(usize::from(u8::read(from)?)).copied()
            }
        }
    };
}

layout!(record, words);

impl Read for u8 {
    fn read(from: &mut &[u8]) -> Option<Self> {
        let (first, rest) = from.split_first()?;
        *from = rest;
        Some(*first)
    }
}

/// Seven bits in each byte, the lowest first; the eighth says that there are more.
impl Read for u32 {
    fn read(from: &mut &[u8]) -> Option<Self> {
        let mut number = 0;
        for shift in (0..Self::BITS).step_by(7) {
            let byte = u8::read(from)?;
            number |= Self::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }
}

impl Read for i64 {
    fn read(from: &mut &[u8]) -> Option<Self> {
        let (bytes, rest) = from.split_first_chunk()?;
        *from = rest;
        Some(Self::from_le_bytes(*bytes))
    }
}

impl Read for bool {
    fn read(from: &mut &[u8]) -> Option<Self> {
        match u8::read(from)? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }
}

impl Read for String {
    fn read(from: &mut &[u8]) -> Option<Self> {
        let length = usize::try_from(u32::read(from)?).ok()?;
        let (text, rest) = from.split_at_checked(length)?;
        *from = rest;
        Some(std::str::from_utf8(text).ok()?.to_owned())
    }
}

impl Read for SchemaId {
    fn read(from: &mut &[u8]) -> Option<Self> {
        Some(Self(u32::read(from)?))
    }
}

impl<T: Read> Read for Option<T> {
    fn read(from: &mut &[u8]) -> Option<Self> {
        Some(match bool::read(from)? {
            true => Some(T::read(from)?),
            false => None,
        })
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(from: &mut &[u8]) -> Option<Self> {
        let length = u32::read(from)?;
        (0..length).map(|_| T::read(from)).collect()
    }
}

impl<T: Read> Read for BTreeMap<String, T> {
    fn read(from: &mut &[u8]) -> Option<Self> {
        let length = u32::read(from)?;
        (0..length)
            .map(|_| Some((Read::read(from)?, Read::read(from)?)))
            .collect()
    }
}

impl Read for Segment {
    fn read(from: &mut &[u8]) -> Option<Self> {
        Some(match u8::read(from)? {
            0 => Self::Literal(Read::read(from)?),
            1 => Self::Parameter(Read::read(from)?, Read::read(from)?),
            _ => return None,
        })
    }
}

impl Read for Kind {
    fn read(from: &mut &[u8]) -> Option<Self> {
        Some(match u8::read(from)? {
            0 => Self::Text(Read::read(from)?),
            1 => Self::Integer {
                unix_time: Read::read(from)?,
                least: Read::read(from)?,
            },
            2 => Self::Number,
            3 => Self::Boolean {
                only: Read::read(from)?,
            },
            4 => Self::List(Read::read(from)?),
            5 => Self::Object(Read::read(from)?),
            6 => Self::AnyOf(Read::read(from)?),
            _ => return None,
        })
    }
}

impl Read for Additional {
    fn read(from: &mut &[u8]) -> Option<Self> {
        Some(match u8::read(from)? {
            0 => Self::None,
            1 => Self::Any,
            2 => Self::Of(Read::read(from)?),
            _ => return None,
        })
    }
}
