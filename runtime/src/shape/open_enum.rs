//! Enums that grow: a value that this version does not know arrives as `Unknown`, and is never an error.

use std::error::Error;
use std::fmt;

use crate::DecodeError;
use crate::codec::decode::Blank;
use crate::codec::position::position;
use crate::codec::reader::Reader;
use crate::codec::value::Value;

/// An enum of strings that may get new values at any time. Only the enums of this crate are.
///
/// Text does not turn into one by itself, so a literal with a typing error does not compile:
///
/// ```
/// # use stripe_runtime::open_enum;
/// # enum Mode { Payment, Setup, Unknown(String) }
/// # open_enum!(Mode { Payment = "payment", Setup = "setup" });
/// fn set(mode: Mode) {}
/// set(Mode::Payment);
/// // Checked: a value that this version does not know is an error.
/// set("payment".parse()?);
/// assert!("paymnt".parse::<Mode>().is_err());
/// // Unchecked, as a response is read: such a value becomes `Unknown`.
/// set(Mode::from_wire("a_new_mode"));
/// assert!(Mode::from_wire("setup") == "setup");
/// # Ok::<(), stripe_runtime::UnknownValue>(())
/// ```
/// ```compile_fail,E0308
/// # use stripe_runtime::open_enum;
/// # enum Mode { Payment, Setup, Unknown(String) }
/// # open_enum!(Mode { Payment = "payment", Setup = "setup" });
/// fn set(mode: Mode) {}
/// set("paymnt");
/// ```
/// ```compile_fail,E0277
/// # use stripe_runtime::open_enum;
/// # enum Mode { Payment, Setup, Unknown(String) }
/// # open_enum!(Mode { Payment = "payment", Setup = "setup" });
/// fn set(mode: Mode) {}
/// set("paymnt".into());
/// ```
///
/// Enums compare, order and hash as their text, so `mode == "payment"` is what it looks like.
pub trait OpenEnum: Word + Numbered + Sized {
    /// The values that this version knows, as they are on the wire.
    const VALUES: &'static [&'static str];

    /// The value on the wire.
    fn as_str(&self) -> &str;

    /// The value of a text as it is on the wire: one that this version does not know is `Unknown`.
    fn from_wire(value: &str) -> Self
    where
        Self: crate::Decode,
    {
        let mut word = Self::blank();
        let index = position(Self::VALUES, value);
        word.set(index, value);
        word
    }
}

// Once for all of them: each implementation that every enum has is felt when a crate is checked.
impl<T: OpenEnum> From<T> for Value {
    #[inline]
    fn from(value: T) -> Self {
        Self::from(value.as_str())
    }
}

/// The text is none of the values of an enum that this version of the crate knows. To take it nevertheless, use `from_wire`.
#[derive(Clone, PartialEq, Eq)]
pub struct UnknownValue {
    value: String,
    known: &'static [&'static str],
}

impl UnknownValue {
    /// The text.
    #[must_use]
    pub fn value(&self) -> &str {
        &self.value
    }

    /// The values that this version knows.
    #[must_use]
    pub fn known(&self) -> &'static [&'static str] {
        self.known
    }
}

/// How many values an error lists.
const LISTED: usize = 12;

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let listed = &self.known[..self.known.len().min(LISTED)];
        write!(
            f,
            "unknown value {:?}; known are {}",
            self.value,
            listed.join(", ")
        )?;
        match self.known.len() - listed.len() {
            0 => Ok(()),
            more => write!(f, " and {more} more"),
        }
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "UnknownValue({self})")
    }
}

impl Error for UnknownValue {}

/// What `parse` does: the value of a text that this version knows.
#[doc(hidden)]
#[inline(never)]
pub fn parse_word(
    text: &str,
    known: &'static [&'static str],
    word: &mut dyn Word,
) -> Result<(), UnknownValue> {
    let index = position(known, text);
    if index == known.len() {
        let value = text.to_owned();
        return Err(UnknownValue { value, known });
    }
    word.set(index, text);
    Ok(())
}

/// The value at an index. Out of line, so that it is compiled once.
#[doc(hidden)]
#[inline(never)]
pub fn value(values: &'static [&'static str], index: usize) -> &'static str {
    values.get(index).copied().unwrap_or_default()
}

/// A word of its own, for a value that is not known. A function, so that it is compiled once.
#[doc(hidden)]
pub fn word(value: &str) -> String {
    value.to_owned()
}

/// What `clone` does: one step for all values, where a derive would have one for each.
#[doc(hidden)]
#[inline]
pub fn copy<T: OpenEnum + Blank>(word: &T) -> T {
    let mut copy = T::BLANK;
    copy.set(word.index(), word.as_str());
    copy
}

/// An enum that can be set to the value at an index, or to one that is not known. It seals [`OpenEnum`].
#[doc(hidden)]
pub trait Word {
    fn set(&mut self, index: usize, value: &str);
}

/// An enum that knows at which index its value is. Not a part of [`Word`]: what decodes would bring it for each enum.
#[doc(hidden)]
pub trait Numbered {
    fn index(&self) -> usize;
}

/// Reads one of `values`, or another word.
#[doc(hidden)]
pub fn decode_word(
    reader: &mut Reader<'_>,
    values: &[&str],
    word: &mut dyn Word,
) -> Result<(), DecodeError> {
    let (index, value) = reader.word(values)?;
    word.set(index, value);
    Ok(())
}

/// Gives an enum of unit variants and one `Unknown(String)` its wire values.
#[macro_export]
macro_rules! open_enum {
    ($name:ident { $($variant:ident = $value:literal),* $(,)? }) => {
        const _: () = {
            /// The place of each value in the list of them.
            enum Index { $($variant),* }

            impl $crate::OpenEnum for $name {
                const VALUES: &'static [&'static str] = &[$($value),*];

                #[inline]
                fn as_str(&self) -> &str {
                    match self {
                        Self::Unknown(value) => value,
                        known => $crate::private::value(Self::VALUES, $crate::private::Numbered::index(known)),
                    }
                }
            }
            impl $crate::private::Numbered for $name {
                #[inline]
                fn index(&self) -> usize {
                    match self {
                        $(Self::$variant => Index::$variant as usize,)*
                        Self::Unknown(_) => usize::MAX,
                    }
                }
            }
            impl $crate::private::Word for $name {
                #[inline]
                fn set(&mut self, index: usize, value: &str) {
                    // Not a constant for each value to be matched with: each would be compiled like a function.
                    let word = match [$(Index::$variant),*].get(index) {
                        $(::core::option::Option::Some(Index::$variant) => Self::$variant,)*
                        ::core::option::Option::None => Self::Unknown($crate::private::word(value)),
                    };
                    ::core::mem::drop(::core::mem::replace(self, word));
                }
            }
        };
        impl ::core::clone::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                $crate::private::copy(self)
            }
        }
        impl $name {
            /// The value on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                $crate::OpenEnum::as_str(self)
            }
            /// The value of a text as it is on the wire. One that this version of the crate does not know is `Unknown`;
            /// use [`parse`](str::parse) to have it refused.
            #[inline]
            pub fn from_wire(value: &str) -> Self {
                $crate::OpenEnum::from_wire(value)
            }
        }
        $crate::__as_text!($name);
        impl ::core::str::FromStr for $name {
            type Err = $crate::UnknownValue;
            #[inline]
            fn from_str(value: &str) -> ::core::result::Result<Self, $crate::UnknownValue> {
                let mut word = <Self as $crate::Blank>::BLANK;
                $crate::private::parse_word(value, <Self as $crate::OpenEnum>::VALUES, &mut word)?;
                ::core::result::Result::Ok(word)
            }
        }
        impl $crate::Encode for $name {
            #[inline]
            fn view(&self) -> $crate::View<'_> {
                $crate::View::Str(self.as_str())
            }
        }
        impl $crate::Blank for $name {
            const BLANK: Self = Self::Unknown(::std::string::String::new());
        }
        impl $crate::InPlace for $name {}
        impl $crate::Decode for $name {
            #[inline]
            fn blank() -> Self {
                <Self as $crate::Blank>::BLANK
            }
            #[inline]
            fn decode(&mut self, reader: &mut $crate::Reader<'_>) -> ::core::result::Result<(), $crate::DecodeError> {
                $crate::private::decode_word(reader, <Self as $crate::OpenEnum>::VALUES, self)
            }
        }
        $crate::serde_record!($name);
    };
}
