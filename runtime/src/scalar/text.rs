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

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(&self.0)
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
    };
}

pub(crate) use text;
