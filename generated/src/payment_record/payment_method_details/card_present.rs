// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.card_present` of [`PaymentRecord`](crate::PaymentRecord).

pub mod offline;
pub use crate::charge::payment_method_details::card_present::receipt;
pub use crate::payment_method::card_present::wallet;
pub use crate::charge::payment_method_details::card_present::Receipt;
pub use crate::payment_method::card_present::{ReadMethod, Wallet};

/// An object in `payment_method_details.card_present.offline` of [`PaymentRecord`](crate::PaymentRecord).
#[derive(Clone)]
#[non_exhaustive]
pub struct Offline {
    /// Time at which the payment was collected while offline
    pub stored_at: Option<rt::Timestamp>,
    /// The method used to process this payment method offline. Only deferred is allowed.
    pub type_: Option<offline::Type>,
}

impl rt::Blank for Offline {
    const BLANK: Self = Self {
        stored_at: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Offline {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_details_card_present_offline",
            constants: &[],
            fields: &[
                rt::Field("stored_at", rt::NULLABLE),
                rt::Field("type", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.stored_at,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.stored_at,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Offline);
