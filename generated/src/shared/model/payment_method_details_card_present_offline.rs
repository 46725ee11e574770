// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, Record, Shape, Timestamp, boxed, debug,
};

/// The schema `payment_method_details_card_present_offline`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsCardPresentOffline {
    /// Time at which the payment was collected while offline
    pub stored_at: Option<Timestamp>,
    /// The method used to process this payment method offline. Only deferred is allowed.
    pub type_: Option<PaymentMethodDetailsCardPresentOfflineType>,
}

impl Blank for PaymentMethodDetailsCardPresentOffline {
    const BLANK: Self = Self {
        stored_at: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for PaymentMethodDetailsCardPresentOffline {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_card_present_offline",
            constants: &[],
            fields: &[Field("stored_at", NULLABLE), Field("type", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.stored_at,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.stored_at,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for PaymentMethodDetailsCardPresentOffline {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsCardPresentOffline);

/// The method used to process this payment method offline. Only deferred is allowed.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethodDetailsCardPresentOfflineType {
    /// `deferred`
    Deferred,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentMethodDetailsCardPresentOfflineType {
    Deferred = "deferred",
});
