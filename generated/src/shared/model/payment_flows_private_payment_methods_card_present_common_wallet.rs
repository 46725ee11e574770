// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `payment_flows_private_payment_methods_card_present_common_wallet`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentFlowsPrivatePaymentMethodsCardPresentCommonWallet {
    /// The type of mobile wallet, one of `apple_pay`, `google_pay`, `samsung_pay`, or `unknown`.
    pub type_: PaymentFlowsPrivatePaymentMethodsCardPresentCommonWalletType,
}

impl Blank for PaymentFlowsPrivatePaymentMethodsCardPresentCommonWallet {
    const BLANK: Self = Self { type_: Blank::BLANK };
}

impl Record for PaymentFlowsPrivatePaymentMethodsCardPresentCommonWallet {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_flows_private_payment_methods_card_present_common_wallet",
            constants: &[],
            fields: &[Field("type", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.type_
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.type_
    }
}

impl std::fmt::Debug for PaymentFlowsPrivatePaymentMethodsCardPresentCommonWallet {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentFlowsPrivatePaymentMethodsCardPresentCommonWallet);

/// The type of mobile wallet, one of `apple_pay`, `google_pay`, `samsung_pay`, or `unknown`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentFlowsPrivatePaymentMethodsCardPresentCommonWalletType {
    /// `apple_pay`
    ApplePay,
    /// `google_pay`
    GooglePay,
    /// `samsung_pay`
    SamsungPay,
    /// `unknown`
    UnknownValue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentFlowsPrivatePaymentMethodsCardPresentCommonWalletType {
    ApplePay = "apple_pay",
    GooglePay = "google_pay",
    SamsungPay = "samsung_pay",
    UnknownValue = "unknown",
});
