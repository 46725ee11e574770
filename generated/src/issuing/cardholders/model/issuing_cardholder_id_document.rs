// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Expandable, Field, NULLABLE, Place, Record, Shape, boxed, debug,
};
use crate::FileId;

/// The schema `issuing_cardholder_id_document`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardholderIdDocument {
    /// The back of a document returned by a [file upload](https://docs.stripe.com/api#create_file) with
    /// a `purpose` value of `identity_document`.
    pub back: Option<Expandable<FileId>>,
    /// The front of a document returned by a [file upload](https://docs.stripe.com/api#create_file)
    /// with a `purpose` value of `identity_document`.
    pub front: Option<Expandable<FileId>>,
}

impl Blank for IssuingCardholderIdDocument {
    const BLANK: Self = Self {
        back: Blank::BLANK,
        front: Blank::BLANK,
    };
}

impl Record for IssuingCardholderIdDocument {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_cardholder_id_document",
            constants: &[],
            fields: &[Field("back", NULLABLE), Field("front", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.back,
            _ => &self.front,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.back,
            _ => &mut self.front,
        }
    }
}

impl std::fmt::Debug for IssuingCardholderIdDocument {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingCardholderIdDocument);
