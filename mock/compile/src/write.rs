//! Writes the model into bytes. The mock reads them, in `mock/src/model/read.rs`.

use std::collections::BTreeMap;

use crate::Fault;
use crate::data::{
    Additional, Base, Encoding, Format, Kind, Media, Method, Model, Object, Operation, Property,
    Schema, SchemaId, Segment, Text,
};

/// The bytes of a model.
pub(crate) fn bytes(model: &Model) -> Result<Vec<u8>, Fault> {
    let mut to = Vec::new();
    model.write(&mut to)?;
    Ok(to)
}

trait Write {
    /// Appends a value.
    fn write(&self, to: &mut Vec<u8>) -> Result<(), Fault>;
}

macro_rules! record {
    ($name:ident { $($field:ident),+ }) => {
        impl Write for $name {
            fn write(&self, to: &mut Vec<u8>) -> Result<(), Fault> {
                // All of them: one that is not in the layout does not compile.
                let Self { $($field),+ } = self;
                $($field.write(to)?;)+
                Ok(())
            }
        }
    };
}

macro_rules! words {
    ($name:ident { $($word:ident),+ }) => {
        impl Write for $name {
            fn write(&self, to: &mut Vec<u8>) -> Result<(), Fault> {
                let mut number = 0_u8;
                for word in [$(Self::$word),+] {
                    if *self == word {
                        return number.write(to);
                    }
                    number += 1;
                }
                Err(format!("{self:?} is not in the layout"))
            }
        }
    };
}

layout!(record, words);

impl Write for u8 {
    fn write(&self, to: &mut Vec<u8>) -> Result<(), Fault> {
        to.push(*self);
        Ok(())
    }
}

/// Seven bits in each byte, the lowest first; the eighth says that there are more.
impl Write for u32 {
    fn write(&self, to: &mut Vec<u8>) -> Result<(), Fault> {
        let mut rest = *self;
        while rest > 0x7f {
            to.push((rest & 0x7f) as u8 | 0x80);
            rest >>= 7;
        }
        (rest as u8).write(to)
    }
}

impl Write for i64 {
    fn write(&self, to: &mut Vec<u8>) -> Result<(), Fault> {
        to.extend(self.to_le_bytes());
        Ok(())
    }
}

impl Write for bool {
    fn write(&self, to: &mut Vec<u8>) -> Result<(), Fault> {
        u8::from(*self).write(to)
    }
}

impl Write for String {
    fn write(&self, to: &mut Vec<u8>) -> Result<(), Fault> {
        length(self.len(), to)?;
        to.extend(self.bytes());
        Ok(())
    }
}

impl Write for SchemaId {
    fn write(&self, to: &mut Vec<u8>) -> Result<(), Fault> {
        self.0.write(to)
    }
}

impl<T: Write> Write for Option<T> {
    fn write(&self, to: &mut Vec<u8>) -> Result<(), Fault> {
        self.is_some().write(to)?;
        self.iter().try_for_each(|value| value.write(to))
    }
}

impl<T: Write> Write for Vec<T> {
    fn write(&self, to: &mut Vec<u8>) -> Result<(), Fault> {
        length(self.len(), to)?;
        self.iter().try_for_each(|value| value.write(to))
    }
}

impl<T: Write> Write for BTreeMap<String, T> {
    fn write(&self, to: &mut Vec<u8>) -> Result<(), Fault> {
        length(self.len(), to)?;
        self.iter().try_for_each(|(key, value)| {
            key.write(to)?;
            value.write(to)
        })
    }
}

fn length(length: usize, to: &mut Vec<u8>) -> Result<(), Fault> {
    let length = u32::try_from(length);
    length.map_err(|error| error.to_string())?.write(to)
}

impl Write for Segment {
    fn write(&self, to: &mut Vec<u8>) -> Result<(), Fault> {
        match self {
            Self::Literal(text) => {
                0_u8.write(to)?;
                text.write(to)
            }
            Self::Parameter(name, schema) => {
                1_u8.write(to)?;
                name.write(to)?;
                schema.write(to)
            }
        }
    }
}

impl Write for Kind {
    fn write(&self, to: &mut Vec<u8>) -> Result<(), Fault> {
        let mut start = |number: u8| number.write(to);
        match self {
            Self::Text(text) => start(0).and_then(|()| text.write(to)),
            Self::Integer { unix_time, least } => {
                start(1)?;
                unix_time.write(to)?;
                least.write(to)
            }
            Self::Number => start(2),
            Self::Boolean { only } => start(3).and_then(|()| only.write(to)),
            Self::List(items) => start(4).and_then(|()| items.write(to)),
            Self::Object(object) => start(5).and_then(|()| object.write(to)),
            Self::AnyOf(arms) => start(6).and_then(|()| arms.write(to)),
        }
    }
}

impl Write for Additional {
    fn write(&self, to: &mut Vec<u8>) -> Result<(), Fault> {
        match self {
            Self::None => 0_u8.write(to),
            Self::Any => 1_u8.write(to),
            Self::Of(values) => {
                2_u8.write(to)?;
                values.write(to)
            }
        }
    }
}
