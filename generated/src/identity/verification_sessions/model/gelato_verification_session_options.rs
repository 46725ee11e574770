// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::{
    GelatoSessionDocumentOptions, GelatoSessionEmailOptions,
    GelatoSessionIdNumberOptions, GelatoSessionMatchingOptions, GelatoSessionPhoneOptions,
};

/// The schema `gelato_verification_session_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GelatoVerificationSessionOptions {
    pub document: Option<Part<GelatoSessionDocumentOptions>>,
    pub email: Option<Part<GelatoSessionEmailOptions>>,
    pub id_number: Option<Part<GelatoSessionIdNumberOptions>>,
    pub matching: Option<Part<GelatoSessionMatchingOptions>>,
    pub phone: Option<Part<GelatoSessionPhoneOptions>>,
}

impl Blank for GelatoVerificationSessionOptions {
    const BLANK: Self = Self {
        document: Blank::BLANK,
        email: Blank::BLANK,
        id_number: Blank::BLANK,
        matching: Blank::BLANK,
        phone: Blank::BLANK,
    };
}

impl Record for GelatoVerificationSessionOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "gelato_verification_session_options",
            constants: &[],
            fields: &[
                Field("document", OPTIONAL),
                Field("email", OPTIONAL),
                Field("id_number", OPTIONAL),
                Field("matching", OPTIONAL),
                Field("phone", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.document,
            1 => &self.email,
            2 => &self.id_number,
            3 => &self.matching,
            _ => &self.phone,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.document,
            1 => &mut self.email,
            2 => &mut self.id_number,
            3 => &mut self.matching,
            _ => &mut self.phone,
        }
    }
}

impl std::fmt::Debug for GelatoVerificationSessionOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(GelatoVerificationSessionOptions);
