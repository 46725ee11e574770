// Written by `cargo xtask generate`. Do not edit.
//! What is in `errors`.

pub mod error;

#[cfg(feature = "errors")]
/// An error response from the Stripe API
///
/// The object `error`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Error {
    pub error: rt::Part<error::Error>,
}

#[cfg(feature = "errors")]
impl rt::Record for Error {
    fn blank() -> Self {
        Self { error: rt::blank() }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "error",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "errors")]
rt::record_traits!(Error);
