// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};

/// The schema `gelato_provided_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GelatoProvidedDetails {
    /// Email of user being verified
    pub email: Option<String>,
    /// Phone number of user being verified
    pub phone: Option<String>,
}

impl Blank for GelatoProvidedDetails {
    const BLANK: Self = Self {
        email: Blank::BLANK,
        phone: Blank::BLANK,
    };
}

impl Record for GelatoProvidedDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "gelato_provided_details",
            constants: &[],
            fields: &[Field("email", OPTIONAL), Field("phone", OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.email,
            _ => &self.phone,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.email,
            _ => &mut self.phone,
        }
    }
}

impl std::fmt::Debug for GelatoProvidedDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(GelatoProvidedDetails);
