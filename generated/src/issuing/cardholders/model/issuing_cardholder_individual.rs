// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::{
    IssuingCardholderCardIssuing, IssuingCardholderIndividualDob,
    IssuingCardholderVerification,
};

/// The schema `issuing_cardholder_individual`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardholderIndividual {
    /// Information related to the card_issuing program for this cardholder.
    pub card_issuing: Option<Part<IssuingCardholderCardIssuing>>,
    /// The date of birth of this cardholder.
    pub dob: Option<Part<IssuingCardholderIndividualDob>>,
    /// The first name of this cardholder. Required before activating Cards. This field cannot contain
    /// any numbers, special characters (except periods, commas, hyphens, spaces and apostrophes) or
    /// non-latin letters.
    pub first_name: Option<String>,
    /// The last name of this cardholder. Required before activating Cards. This field cannot contain
    /// any numbers, special characters (except periods, commas, hyphens, spaces and apostrophes) or
    /// non-latin letters.
    pub last_name: Option<String>,
    /// Government-issued ID document for this cardholder.
    pub verification: Option<Part<IssuingCardholderVerification>>,
}

impl Blank for IssuingCardholderIndividual {
    const BLANK: Self = Self {
        card_issuing: Blank::BLANK,
        dob: Blank::BLANK,
        first_name: Blank::BLANK,
        last_name: Blank::BLANK,
        verification: Blank::BLANK,
    };
}

impl Record for IssuingCardholderIndividual {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_cardholder_individual",
            constants: &[],
            fields: &[
                Field("card_issuing", NULLABLE),
                Field("dob", NULLABLE),
                Field("first_name", NULLABLE),
                Field("last_name", NULLABLE),
                Field("verification", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.card_issuing,
            1 => &self.dob,
            2 => &self.first_name,
            3 => &self.last_name,
            _ => &self.verification,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.card_issuing,
            1 => &mut self.dob,
            2 => &mut self.first_name,
            3 => &mut self.last_name,
            _ => &mut self.verification,
        }
    }
}

impl std::fmt::Debug for IssuingCardholderIndividual {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingCardholderIndividual);
