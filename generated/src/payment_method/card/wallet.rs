// Written by `cargo xtask generate`. Do not edit.
//! What is in `card.wallet` of [`PaymentMethod`](crate::PaymentMethod).

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "disputes",
        feature = "payment_methods"
    )
)]
pub mod masterpass;

#[cfg(feature = "payment_methods")]
pub use crate::payment_method::card::wallet::masterpass as visa_checkout;
#[cfg(feature = "payment_methods")]
pub use crate::mandate::payment_method_details::Link;
#[cfg(feature = "payment_methods")]
pub use crate::payment_method::SamsungPay;

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_methods"
    )
)]
/// An object in `card.wallet.amex_express_checkout` of [`PaymentMethod`](crate::PaymentMethod), `payment_method_details.card.wallet.amex_express_checkout` of [`Charge`](crate::Charge) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct AmexExpressCheckout {}

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_methods"
    )
)]
impl rt::Blank for AmexExpressCheckout {
    const BLANK: Self = Self {};
}

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_methods"
    )
)]
impl rt::Record for AmexExpressCheckout {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_card_wallet_amex_express_checkout | payment_method_details_card_wallet_amex_express_checkout",
            constants: &[],
            fields: &[],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        rt::no_field(index)
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        rt::no_field_mut(index)
    }
}

#[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(AmexExpressCheckout);

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_methods"
    )
)]
/// An object in `card.wallet.apple_pay` of [`PaymentMethod`](crate::PaymentMethod), `payment_method_details.card.wallet.apple_pay` of [`Charge`](crate::Charge) and 2 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplePay {}

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_methods"
    )
)]
impl rt::Blank for ApplePay {
    const BLANK: Self = Self {};
}

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_methods"
    )
)]
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
            name: "payment_method_card_wallet_apple_pay | payment_method_details_card_wallet_apple_pay",
            constants: &[],
            fields: &[],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        rt::no_field(index)
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        rt::no_field_mut(index)
    }
}

#[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(ApplePay);

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records"
    )
)]
/// An object in `card.wallet.google_pay` of [`PaymentMethod`](crate::PaymentMethod), `payment_method_details.card.wallet.google_pay` of [`Charge`](crate::Charge) and 4 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct GooglePay {}

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records"
    )
)]
impl rt::Blank for GooglePay {
    const BLANK: Self = Self {};
}

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records"
    )
)]
impl rt::Record for GooglePay {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_card_wallet_google_pay | payment_method_details_card_wallet_google_pay | payments_primitives_payment_records_resource_payment_method_card_details_resource_wallet_resource_google_pay",
            constants: &[],
            fields: &[],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        rt::no_field(index)
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        rt::no_field_mut(index)
    }
}

#[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records"))]
rt::record_traits!(GooglePay);

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_methods"
    )
)]
/// An object in `card.wallet.masterpass` of [`PaymentMethod`](crate::PaymentMethod), `payment_method_details.card.wallet.masterpass` of [`Charge`](crate::Charge) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Masterpass {
    /// Owner's verified billing address. Values are verified or provided by the wallet directly (if
    /// supported) at the time of authorization or settlement. They cannot be set or mutated.
    pub billing_address: Option<rt::Part<masterpass::BillingAddress>>,
    /// Owner's verified email. Values are verified or provided by the wallet directly (if supported) at
    /// the time of authorization or settlement. They cannot be set or mutated.
    pub email: Option<String>,
    /// Owner's verified full name. Values are verified or provided by the wallet directly (if
    /// supported) at the time of authorization or settlement. They cannot be set or mutated.
    pub name: Option<String>,
    /// Owner's verified shipping address. Values are verified or provided by the wallet directly (if
    /// supported) at the time of authorization or settlement. They cannot be set or mutated.
    pub shipping_address: Option<rt::Part<masterpass::ShippingAddress>>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_methods"
    )
)]
impl rt::Blank for Masterpass {
    const BLANK: Self = Self {
        billing_address: rt::Blank::BLANK,
        email: rt::Blank::BLANK,
        name: rt::Blank::BLANK,
        shipping_address: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_methods"
    )
)]
impl rt::Record for Masterpass {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_card_wallet_masterpass | payment_method_details_card_wallet_masterpass",
            constants: &[],
            fields: &[
                rt::Field("billing_address", rt::NULLABLE),
                rt::Field("email", rt::NULLABLE),
                rt::Field("name", rt::NULLABLE),
                rt::Field("shipping_address", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.billing_address,
            1 => &self.email,
            2 => &self.name,
            _ => &self.shipping_address,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.billing_address,
            1 => &mut self.email,
            2 => &mut self.name,
            _ => &mut self.shipping_address,
        }
    }
}

#[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(Masterpass);

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_methods"
    )
)]
/// The type of the card wallet, one of `amex_express_checkout`, `apple_pay`, `google_pay`,
/// `masterpass`, `samsung_pay`, `visa_checkout`, or `link`. An additional hash is included on the
/// Wallet subhash with a name matching this value. It contains additional information specific to
/// the card wallet type.
#[non_exhaustive]
pub enum Type {
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

#[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "payment_methods"))]
rt::open_enum!(Type {
    AmexExpressCheckout = "amex_express_checkout",
    ApplePay = "apple_pay",
    GooglePay = "google_pay",
    Link = "link",
    Masterpass = "masterpass",
    SamsungPay = "samsung_pay",
    VisaCheckout = "visa_checkout",
});

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_methods"
    )
)]
/// An object in `card.wallet.visa_checkout` of [`PaymentMethod`](crate::PaymentMethod), `payment_method_details.card.wallet.visa_checkout` of [`Charge`](crate::Charge) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct VisaCheckout {
    /// Owner's verified billing address. Values are verified or provided by the wallet directly (if
    /// supported) at the time of authorization or settlement. They cannot be set or mutated.
    pub billing_address: Option<rt::Part<masterpass::BillingAddress>>,
    /// Owner's verified email. Values are verified or provided by the wallet directly (if supported) at
    /// the time of authorization or settlement. They cannot be set or mutated.
    pub email: Option<String>,
    /// Owner's verified full name. Values are verified or provided by the wallet directly (if
    /// supported) at the time of authorization or settlement. They cannot be set or mutated.
    pub name: Option<String>,
    /// Owner's verified shipping address. Values are verified or provided by the wallet directly (if
    /// supported) at the time of authorization or settlement. They cannot be set or mutated.
    pub shipping_address: Option<rt::Part<masterpass::ShippingAddress>>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_methods"
    )
)]
impl rt::Blank for VisaCheckout {
    const BLANK: Self = Self {
        billing_address: rt::Blank::BLANK,
        email: rt::Blank::BLANK,
        name: rt::Blank::BLANK,
        shipping_address: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_methods"
    )
)]
impl rt::Record for VisaCheckout {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_card_wallet_visa_checkout | payment_method_details_card_wallet_visa_checkout",
            constants: &[],
            fields: &[
                rt::Field("billing_address", rt::NULLABLE),
                rt::Field("email", rt::NULLABLE),
                rt::Field("name", rt::NULLABLE),
                rt::Field("shipping_address", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.billing_address,
            1 => &self.email,
            2 => &self.name,
            _ => &self.shipping_address,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.billing_address,
            1 => &mut self.email,
            2 => &mut self.name,
            _ => &mut self.shipping_address,
        }
    }
}

#[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(VisaCheckout);
