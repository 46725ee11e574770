//! What all values have in common that are a text of the API, kept as it came.

/// Gives a newtype of a `Box<str>` what it needs to be read, written, sent and printed.
macro_rules! text {
    ($name:ident) => {
        impl $crate::InPlace for $name {}

        impl $crate::Decode for $name {
            #[inline]
            fn blank() -> Self {
                Self(::std::boxed::Box::default())
            }

            fn decode(
                &mut self,
                reader: &mut $crate::Reader<'_>,
            ) -> ::std::result::Result<(), $crate::DecodeError> {
                self.0 = reader.string()?.into();
                Ok(())
            }
        }

        impl $crate::Encode for $name {
            fn view(&self) -> $crate::View<'_> {
                $crate::View::Str(&self.0)
            }
        }

        impl From<$name> for $crate::Value {
            fn from(text: $name) -> Self {
                Self::from(text.0.into_string())
            }
        }

        impl From<&$name> for $name {
            fn from(text: &$name) -> Self {
                text.clone()
            }
        }
    };
}

pub(crate) use text;

/// `Display`, `Debug` and `AsRef<str>` of a type that has `as_str`.
#[doc(hidden)]
#[macro_export]
macro_rules! __shown_as_text {
    ($name:ty $(, $parameter:ident)?) => {
        impl $(<$parameter>)? ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }
        impl $(<$parameter>)? ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(self.as_str(), f)
            }
        }
        impl $(<$parameter>)? ::core::convert::AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }
    };
}

/// All that a type is which is nothing but a text, and has `as_str`: it shows, compares, orders and hashes as that text.
#[doc(hidden)]
#[macro_export]
macro_rules! __as_text {
    ($name:ty $(, $parameter:ident)?) => {
        $crate::__shown_as_text!($name $(, $parameter)?);
        impl $(<$parameter>)? ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }
        impl $(<$parameter>)? ::core::cmp::Eq for $name {}
        impl $(<$parameter>)? ::core::cmp::PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }
        impl $(<$parameter>)? ::core::cmp::Ord for $name {
            #[inline]
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }
        impl $(<$parameter>)? ::core::hash::Hash for $name {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(self.as_str(), state);
            }
        }
        impl $(<$parameter>)? ::core::cmp::PartialEq<str> for $name {
            #[inline]
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }
        impl $(<$parameter>)? ::core::cmp::PartialEq<&str> for $name {
            #[inline]
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }
    };
}

/// `"usd" == currency`, the other way around. Not for enums: there are so many that it would be felt when a crate is checked.
macro_rules! equals_text_in_front {
    ($name:ty $(, $parameter:ident)?) => {
        impl $(<$parameter>)? ::core::cmp::PartialEq<$name> for str {
            #[inline]
            fn eq(&self, other: &$name) -> bool {
                self == other.as_str()
            }
        }
        impl $(<$parameter>)? ::core::cmp::PartialEq<$name> for &str {
            #[inline]
            fn eq(&self, other: &$name) -> bool {
                *self == other.as_str()
            }
        }
    };
}

pub(crate) use equals_text_in_front;
