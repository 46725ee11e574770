// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::IssuingCardholderIdDocument;

/// The schema `issuing_cardholder_verification`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardholderVerification {
    /// An identifying document, either a passport or local ID card.
    pub document: Option<Part<IssuingCardholderIdDocument>>,
}

impl Blank for IssuingCardholderVerification {
    const BLANK: Self = Self { document: Blank::BLANK };
}

impl Record for IssuingCardholderVerification {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_cardholder_verification",
            constants: &[],
            fields: &[Field("document", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.document
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.document
    }
}

impl std::fmt::Debug for IssuingCardholderVerification {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingCardholderVerification);
