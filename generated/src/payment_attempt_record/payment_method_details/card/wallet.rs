// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.card.wallet` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord).

#[cfg(feature = "payment_attempt_records")]
pub use crate::payment_method::card::wallet::GooglePay;

/// An object in `payment_method_details.card.wallet.apple_pay` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and `payment_method_details.card.wallet.apple_pay` of [`PaymentRecord`](crate::PaymentRecord).
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplePay {
    /// Type of the apple_pay transaction, one of `apple_pay` or `apple_pay_later`.
    pub type_: String,
}

impl rt::Blank for ApplePay {
    const BLANK: Self = Self { type_: rt::Blank::BLANK };
}

impl rt::Record for ApplePay {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payments_primitives_payment_records_resource_payment_method_card_details_resource_wallet_resource_apple_pay",
            constants: &[],
            fields: &[rt::Field("type", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.type_
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.type_
    }
}

rt::record_traits!(ApplePay);
