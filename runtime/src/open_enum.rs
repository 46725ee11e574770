//! Enums that grow: a value that this version does not know arrives as `Unknown`, and is never an error.

/// An enum of strings that may get new values at any time.
pub trait OpenEnum: for<'a> From<&'a str> {
    /// The values that this version knows, as they are on the wire.
    const VALUES: &'static [&'static str];

    /// The value on the wire.
    fn as_str(&self) -> &str;
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
            pub fn as_str(&self) -> &str {
                $crate::OpenEnum::as_str(self)
            }
        }
        impl ::core::convert::From<&str> for $name {
            fn from(value: &str) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    value => Self::Unknown(value.into()),
                }
            }
        }
        impl ::core::convert::From<::std::string::String> for $name {
            fn from(value: ::std::string::String) -> Self {
                Self::from(value.as_str())
            }
        }
        impl ::core::convert::From<$name> for $crate::Value {
            fn from(value: $name) -> Self {
                Self::from(value.as_str())
            }
        }
        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }
        impl ::core::fmt::Debug for $name {
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
            fn blank() -> Self {
                Self::Unknown(::std::string::String::new())
            }
            fn decode(&mut self, reader: &mut $crate::Reader<'_>) -> ::core::result::Result<(), $crate::DecodeError> {
                *self = Self::from(reader.string()?);
                Ok(())
            }
        }
        $crate::serde_record!($name);
    };
}
