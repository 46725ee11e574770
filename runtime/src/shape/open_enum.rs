//! Enums that grow: a value that this version does not know arrives as `Unknown`, and is never an error.

use crate::DecodeError;
use crate::codec::reader::Reader;

/// An enum of strings that may get new values at any time.
pub trait OpenEnum: for<'a> From<&'a str> {
    /// The values that this version knows, as they are on the wire.
    const VALUES: &'static [&'static str];

    /// The value on the wire.
    fn as_str(&self) -> &str;
}

/// The value at an index. Out of line, so that it is compiled once.
#[doc(hidden)]
#[inline(never)]
pub fn __value(values: &'static [&'static str], index: usize) -> &'static str {
    values.get(index).copied().unwrap_or_default()
}

/// A word of its own, for a value that is not known. A function, so that it is compiled once.
#[doc(hidden)]
pub fn __word(value: &str) -> String {
    value.to_owned()
}

/// An enum that can be set to the value at an index, or to one that is not known.
#[doc(hidden)]
pub trait Word {
    fn set(&mut self, index: usize, value: &str);
}

/// Reads one of `values`, or another word.
#[doc(hidden)]
pub fn __decode_word(
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
                    if let Self::Unknown(value) = self {
                        return value;
                    }
                    // Counted through, `Unknown` included: so the compiler makes one number of it all, without a branch.
                    let index = match self {
                        $(Self::$variant => Index::$variant as usize,)*
                        Self::Unknown(_) => [$($value),*].len(),
                    };
                    $crate::__value(Self::VALUES, index)
                }
            }
            impl $crate::Word for $name {
                #[inline]
                fn set(&mut self, index: usize, value: &str) {
                    // Not a constant for each value to be matched with: each would be compiled like a function.
                    let word = match [$(Index::$variant),*].get(index) {
                        $(::core::option::Option::Some(Index::$variant) => Self::$variant,)*
                        ::core::option::Option::None => Self::Unknown($crate::__word(value)),
                    };
                    ::core::mem::drop(::core::mem::replace(self, word));
                }
            }
        };
        impl $name {
            /// The value on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                $crate::OpenEnum::as_str(self)
            }
        }
        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(value: &str) -> Self {
                let mut word = <Self as $crate::Decode>::blank();
                let index = $crate::__position(<Self as $crate::OpenEnum>::VALUES, value);
                $crate::Word::set(&mut word, index, value);
                word
            }
        }
        impl ::core::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(value: ::std::string::String) -> Self {
                Self::from(value.as_str())
            }
        }
        impl ::core::convert::From<$name> for $crate::Value {
            #[inline]
            fn from(value: $name) -> Self {
                Self::from(value.as_str())
            }
        }
        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(self.as_str(), f)
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
                $crate::__decode_word(reader, <Self as $crate::OpenEnum>::VALUES, self)
            }
        }
        $crate::serde_record!($name);
    };
}
