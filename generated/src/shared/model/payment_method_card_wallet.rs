// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    PaymentMethodCardWalletAmexExpressCheckout, PaymentMethodCardWalletApplePay,
    PaymentMethodCardWalletGooglePay, PaymentMethodCardWalletLink,
    PaymentMethodCardWalletMasterpass, PaymentMethodCardWalletSamsungPay,
    PaymentMethodCardWalletVisaCheckout,
};

/// The schema `payment_method_card_wallet`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodCardWallet {
    pub amex_express_checkout: Option<Part<PaymentMethodCardWalletAmexExpressCheckout>>,
    pub apple_pay: Option<Part<PaymentMethodCardWalletApplePay>>,
    /// (For tokenized numbers only.) The last four digits of the device account number.
    pub dynamic_last4: Option<String>,
    pub google_pay: Option<Part<PaymentMethodCardWalletGooglePay>>,
    pub link: Option<Part<PaymentMethodCardWalletLink>>,
    pub masterpass: Option<Part<PaymentMethodCardWalletMasterpass>>,
    pub samsung_pay: Option<Part<PaymentMethodCardWalletSamsungPay>>,
    /// The type of the card wallet, one of `amex_express_checkout`, `apple_pay`, `google_pay`,
    /// `masterpass`, `samsung_pay`, `visa_checkout`, or `link`. An additional hash is included on the
    /// Wallet subhash with a name matching this value. It contains additional information specific to
    /// the card wallet type.
    pub type_: PaymentMethodCardWalletType,
    pub visa_checkout: Option<Part<PaymentMethodCardWalletVisaCheckout>>,
}

impl Blank for PaymentMethodCardWallet {
    const BLANK: Self = Self {
        amex_express_checkout: Blank::BLANK,
        apple_pay: Blank::BLANK,
        dynamic_last4: Blank::BLANK,
        google_pay: Blank::BLANK,
        link: Blank::BLANK,
        masterpass: Blank::BLANK,
        samsung_pay: Blank::BLANK,
        type_: Blank::BLANK,
        visa_checkout: Blank::BLANK,
    };
}

impl Record for PaymentMethodCardWallet {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_card_wallet",
            constants: &[],
            fields: &[
                Field("amex_express_checkout", OPTIONAL),
                Field("apple_pay", OPTIONAL),
                Field("dynamic_last4", NULLABLE),
                Field("google_pay", OPTIONAL),
                Field("link", OPTIONAL),
                Field("masterpass", OPTIONAL),
                Field("samsung_pay", OPTIONAL),
                Field("type", REQUIRED),
                Field("visa_checkout", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amex_express_checkout,
            1 => &self.apple_pay,
            2 => &self.dynamic_last4,
            3 => &self.google_pay,
            4 => &self.link,
            5 => &self.masterpass,
            6 => &self.samsung_pay,
            7 => &self.type_,
            _ => &self.visa_checkout,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amex_express_checkout,
            1 => &mut self.apple_pay,
            2 => &mut self.dynamic_last4,
            3 => &mut self.google_pay,
            4 => &mut self.link,
            5 => &mut self.masterpass,
            6 => &mut self.samsung_pay,
            7 => &mut self.type_,
            _ => &mut self.visa_checkout,
        }
    }
}

impl std::fmt::Debug for PaymentMethodCardWallet {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodCardWallet);

/// The type of the card wallet, one of `amex_express_checkout`, `apple_pay`, `google_pay`,
/// `masterpass`, `samsung_pay`, `visa_checkout`, or `link`. An additional hash is included on the
/// Wallet subhash with a name matching this value. It contains additional information specific to
/// the card wallet type.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethodCardWalletType {
    /// `amex_express_checkout`
    AmexExpressCheckout,
    /// `apple_pay`
    ApplePay,
    /// `google_pay`
    GooglePay,
    /// `link`
    Link,
    /// `masterpass`
    Masterpass,
    /// `samsung_pay`
    SamsungPay,
    /// `visa_checkout`
    VisaCheckout,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentMethodCardWalletType {
    AmexExpressCheckout = "amex_express_checkout",
    ApplePay = "apple_pay",
    GooglePay = "google_pay",
    Link = "link",
    Masterpass = "masterpass",
    SamsungPay = "samsung_pay",
    VisaCheckout = "visa_checkout",
});
