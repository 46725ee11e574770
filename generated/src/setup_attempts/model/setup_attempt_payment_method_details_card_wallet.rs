// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    PaymentMethodDetailsCardWalletApplePay, PaymentMethodDetailsCardWalletGooglePay,
};

/// The schema `setup_attempt_payment_method_details_card_wallet`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsCardWallet {
    pub apple_pay: Option<Part<PaymentMethodDetailsCardWalletApplePay>>,
    pub google_pay: Option<Part<PaymentMethodDetailsCardWalletGooglePay>>,
    /// The type of the card wallet, one of `apple_pay`, `google_pay`, or `link`. An additional hash is
    /// included on the Wallet subhash with a name matching this value. It contains additional
    /// information specific to the card wallet type.
    pub type_: SetupAttemptPaymentMethodDetailsCardWalletType,
}

impl Blank for SetupAttemptPaymentMethodDetailsCardWallet {
    const BLANK: Self = Self {
        apple_pay: Blank::BLANK,
        google_pay: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for SetupAttemptPaymentMethodDetailsCardWallet {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "setup_attempt_payment_method_details_card_wallet",
            constants: &[],
            fields: &[
                Field("apple_pay", OPTIONAL),
                Field("google_pay", OPTIONAL),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.apple_pay,
            1 => &self.google_pay,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.apple_pay,
            1 => &mut self.google_pay,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for SetupAttemptPaymentMethodDetailsCardWallet {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SetupAttemptPaymentMethodDetailsCardWallet);

/// The type of the card wallet, one of `apple_pay`, `google_pay`, or `link`. An additional hash is
/// included on the Wallet subhash with a name matching this value. It contains additional
/// information specific to the card wallet type.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetupAttemptPaymentMethodDetailsCardWalletType {
    /// `apple_pay`
    ApplePay,
    /// `google_pay`
    GooglePay,
    /// `link`
    Link,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(SetupAttemptPaymentMethodDetailsCardWalletType {
    ApplePay = "apple_pay",
    GooglePay = "google_pay",
    Link = "link",
});
