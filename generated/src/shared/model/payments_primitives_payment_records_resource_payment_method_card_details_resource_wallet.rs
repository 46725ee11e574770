// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceWalletResourceApplePay,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceWalletResourceGooglePay,
};

/// The schema `payments_primitives_payment_records_resource_payment_method_card_details_resource_wallet`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceWallet {
    pub apple_pay: Option<
        Part<
            PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceWalletResourceApplePay,
        >,
    >,
    /// (For tokenized numbers only.) The last four digits of the device account number.
    pub dynamic_last4: Option<String>,
    pub google_pay: Option<
        Part<
            PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceWalletResourceGooglePay,
        >,
    >,
    /// The type of the card wallet, one of `apple_pay` or `google_pay`. An additional hash is included
    /// on the Wallet subhash with a name matching this value. It contains additional information
    /// specific to the card wallet type.
    pub type_: String,
}

impl Blank
for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceWallet {
    const BLANK: Self = Self {
        apple_pay: Blank::BLANK,
        dynamic_last4: Blank::BLANK,
        google_pay: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record
for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceWallet {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payments_primitives_payment_records_resource_payment_method_card_details_resource_wallet",
            constants: &[],
            fields: &[
                Field("apple_pay", OPTIONAL),
                Field("dynamic_last4", OPTIONAL),
                Field("google_pay", OPTIONAL),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.apple_pay,
            1 => &self.dynamic_last4,
            2 => &self.google_pay,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.apple_pay,
            1 => &mut self.dynamic_last4,
            2 => &mut self.google_pay,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug
for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceWallet {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceWallet);
