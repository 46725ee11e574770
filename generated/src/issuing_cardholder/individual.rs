// Written by `cargo xtask generate`. Do not edit.
//! What is in `individual` of [`IssuingCardholder`](crate::IssuingCardholder).

pub mod card_issuing;
pub mod verification;
pub use crate::person::Dob;

/// An object in `individual.card_issuing` of [`IssuingCardholder`](crate::IssuingCardholder).
#[derive(Clone)]
#[non_exhaustive]
pub struct CardIssuing {
    /// Information about cardholder acceptance of Celtic
    /// [Authorized User Terms](https://docs.stripe.com/issuing/cards#accept-authorized-user-terms).
    /// Required for cards backed by a Celtic program.
    pub user_terms_acceptance: Option<rt::Part<card_issuing::UserTermsAcceptance>>,
}

impl rt::Blank for CardIssuing {
    const BLANK: Self = Self {
        user_terms_acceptance: rt::Blank::BLANK,
    };
}

impl rt::Record for CardIssuing {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_cardholder_card_issuing",
            constants: &[],
            fields: &[rt::Field("user_terms_acceptance", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.user_terms_acceptance
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.user_terms_acceptance
    }
}

rt::record_traits!(CardIssuing);

/// An object in `individual.verification` of [`IssuingCardholder`](crate::IssuingCardholder).
#[derive(Clone)]
#[non_exhaustive]
pub struct Verification {
    /// An identifying document, either a passport or local ID card.
    pub document: Option<rt::Part<verification::Document>>,
}

impl rt::Blank for Verification {
    const BLANK: Self = Self { document: rt::Blank::BLANK };
}

impl rt::Record for Verification {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_cardholder_verification",
            constants: &[],
            fields: &[rt::Field("document", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.document
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.document
    }
}

rt::record_traits!(Verification);
