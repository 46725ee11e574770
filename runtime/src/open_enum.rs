//! Enums that grow: a value that this version does not know arrives as `Unknown`, and is never an error.

/// An enum of strings that may get new values at any time.
pub trait OpenEnum: for<'a> From<&'a str> {
    /// The values that this version knows, as they are on the wire.
    const VALUES: &'static [&'static str];

    /// The value on the wire.
    fn as_str(&self) -> &str;
}

/// Where a word stands in a list of them; past the end if it does not. One function for all enums: a comparison written out for
/// each value of each enum is what their compilation would mostly be spent on.
#[doc(hidden)]
pub fn __position(values: &[&str], value: &str) -> usize {
    let place = values.iter().position(|known| *known == value);
    place.unwrap_or(values.len())
}

/// A word of its own, for a value that is not known.
#[doc(hidden)]
pub fn __word(value: &str) -> String {
    value.to_owned()
}

/// Gives an enum of unit variants and one `Unknown(String)` its wire values.
#[macro_export]
macro_rules! open_enum {
    ($name:ident { $($variant:ident = $value:literal),* $(,)? }) => {
        impl $crate::OpenEnum for $name {
            const VALUES: &'static [&'static str] = &[$($value),*];

            fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(value) => value,
                }
            }
        }
        impl $name {
            /// The value on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                $crate::OpenEnum::as_str(self)
            }
            fn at(index: usize, value: &str) -> Self {
                enum Index { $($variant),* }
                match index {
                    $(_ if index == Index::$variant as usize => Self::$variant,)*
                    _ => Self::Unknown($crate::__word(value)),
                }
            }
        }
        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(value: &str) -> Self {
                Self::at($crate::__position(<Self as $crate::OpenEnum>::VALUES, value), value)
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
            fn view(&self) -> $crate::View<'_> {
                $crate::View::Str(self.as_str())
            }
        }
        impl $crate::Decode for $name {
            #[inline]
            fn blank() -> Self {
                Self::Unknown(::std::string::String::new())
            }
            fn decode(&mut self, reader: &mut $crate::Reader<'_>) -> ::core::result::Result<(), $crate::DecodeError> {
                match reader.word(<Self as $crate::OpenEnum>::VALUES) {
                    Ok((index, value)) => {
                        ::core::mem::drop(::core::mem::replace(self, Self::at(index, value)));
                        ::core::result::Result::Ok(())
                    }
                    Err(error) => Err(error),
                }
            }
        }
        $crate::serde_record!($name);
    };
}
