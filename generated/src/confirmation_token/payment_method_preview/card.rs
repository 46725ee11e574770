// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_preview.card` of [`ConfirmationToken`](crate::ConfirmationToken).

pub mod generated_from;
pub mod wallet;
pub use crate::payment_method::card::{Checks, Networks, ThreeDSecureUsage, Wallet};

/// An object in `payment_method_preview.card.generated_from` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct GeneratedFrom {
    /// The charge that created this object.
    pub charge: Option<String>,
    /// Transaction-specific details of the payment method used in the payment.
    pub payment_method_details: Option<rt::Part<generated_from::PaymentMethodDetails>>,
    /// The ID of the SetupAttempt that generated this PaymentMethod, if any.
    pub setup_attempt: Option<rt::Expandable<crate::ids::SetupAttemptId>>,
}

impl rt::Blank for GeneratedFrom {
    const BLANK: Self = Self {
        charge: rt::Blank::BLANK,
        payment_method_details: rt::Blank::BLANK,
        setup_attempt: rt::Blank::BLANK,
    };
}

impl rt::Record for GeneratedFrom {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_card_generated_card",
            constants: &[],
            fields: &[
                rt::Field("charge", rt::NULLABLE),
                rt::Field("payment_method_details", rt::NULLABLE),
                rt::Field("setup_attempt", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.charge,
            1 => &self.payment_method_details,
            _ => &self.setup_attempt,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.charge,
            1 => &mut self.payment_method_details,
            _ => &mut self.setup_attempt,
        }
    }
}

rt::record_traits!(GeneratedFrom);

/// Status of a card based on the card issuer.
#[non_exhaustive]
pub enum RegulatedStatus {
    /// `regulated`
    Regulated,
    /// `unregulated`
    Unregulated,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(RegulatedStatus {
    Regulated = "regulated",
    Unregulated = "unregulated",
});
