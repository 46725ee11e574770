// Written by `cargo xtask generate`. Do not edit.
//! What is in `card` of [`PaymentMethod`](crate::PaymentMethod).

#[cfg(feature = "payment_methods")]
pub mod generated_from;
pub mod wallet;

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_methods"
    )
)]
/// An object in `card.checks` of [`PaymentMethod`](crate::PaymentMethod), `payment_method_details.card.checks` of [`Charge`](crate::Charge) and 2 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct Checks {
    /// If a address line1 was provided, results of the check, one of `pass`, `fail`, `unavailable`, or
    /// `unchecked`.
    pub address_line1_check: Option<String>,
    /// If a address postal code was provided, results of the check, one of `pass`, `fail`,
    /// `unavailable`, or `unchecked`.
    pub address_postal_code_check: Option<String>,
    /// If a CVC was provided, results of the check, one of `pass`, `fail`, `unavailable`, or
    /// `unchecked`.
    pub cvc_check: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_methods"
    )
)]
impl rt::Blank for Checks {
    const BLANK: Self = Self {
        address_line1_check: rt::Blank::BLANK,
        address_postal_code_check: rt::Blank::BLANK,
        cvc_check: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_methods"
    )
)]
impl rt::Record for Checks {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_card_checks | payment_method_details_card_checks | setup_attempt_payment_method_details_card_checks",
            constants: &[],
            fields: &[
                rt::Field("address_line1_check", rt::NULLABLE),
                rt::Field("address_postal_code_check", rt::NULLABLE),
                rt::Field("cvc_check", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.address_line1_check,
            1 => &self.address_postal_code_check,
            _ => &self.cvc_check,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.address_line1_check,
            1 => &mut self.address_postal_code_check,
            _ => &mut self.cvc_check,
        }
    }
}

#[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(Checks);

#[cfg(feature = "payment_methods")]
/// An object in `card.generated_from` of [`PaymentMethod`](crate::PaymentMethod).
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

#[cfg(feature = "payment_methods")]
impl rt::Blank for GeneratedFrom {
    const BLANK: Self = Self {
        charge: rt::Blank::BLANK,
        payment_method_details: rt::Blank::BLANK,
        setup_attempt: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_methods")]
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

#[cfg(feature = "payment_methods")]
rt::record_traits!(GeneratedFrom);

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
/// An object in `card.networks` of [`PaymentMethod`](crate::PaymentMethod), `card_present.networks` of [`PaymentMethod`](crate::PaymentMethod) and 4 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct Networks {
    /// All networks available for selection via
    /// [payment_method_options.card.network](https://docs.stripe.com/api/payment_intents/confirm#confirm_payment_intent-payment_method_options-card-network).
    pub available: Vec<String>,
    /// The preferred network for co-branded cards. Can be `cartes_bancaires`, `mastercard`, `visa` or
    /// `invalid_preference` if requested network is not valid for the card.
    pub preferred: Option<String>,
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
impl rt::Blank for Networks {
    const BLANK: Self = Self {
        available: rt::Blank::BLANK,
        preferred: rt::Blank::BLANK,
    };
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
impl rt::Record for Networks {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "networks | payment_method_card_present_networks",
            constants: &[],
            fields: &[
                rt::Field("available", rt::REQUIRED),
                rt::Field("preferred", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.available,
            _ => &self.preferred,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.available,
            _ => &mut self.preferred,
        }
    }
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(Networks);

#[cfg(feature = "payment_methods")]
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

#[cfg(feature = "payment_methods")]
rt::open_enum!(RegulatedStatus {
    Regulated = "regulated",
    Unregulated = "unregulated",
});

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
/// An object in `card.three_d_secure_usage` of [`PaymentMethod`](crate::PaymentMethod) and `payment_method_preview.card.three_d_secure_usage` of [`ConfirmationToken`](crate::ConfirmationToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreeDSecureUsage {
    /// Whether 3D Secure is supported on this card.
    pub supported: bool,
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
impl rt::Blank for ThreeDSecureUsage {
    const BLANK: Self = Self {
        supported: rt::Blank::BLANK,
    };
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
impl rt::Record for ThreeDSecureUsage {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "three_d_secure_usage",
            constants: &[],
            fields: &[rt::Field("supported", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.supported
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.supported
    }
}

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(ThreeDSecureUsage);

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_methods"
    )
)]
/// An object in `card.wallet` of [`PaymentMethod`](crate::PaymentMethod), `payment_method_details.card.wallet` of [`Charge`](crate::Charge) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct Wallet {
    pub amex_express_checkout: Option<rt::Part<wallet::AmexExpressCheckout>>,
    pub apple_pay: Option<rt::Part<wallet::ApplePay>>,
    /// (For tokenized numbers only.) The last four digits of the device account number.
    pub dynamic_last4: Option<String>,
    pub google_pay: Option<rt::Part<wallet::GooglePay>>,
    pub link: Option<rt::Part<crate::mandate::payment_method_details::Link>>,
    pub masterpass: Option<rt::Part<wallet::Masterpass>>,
    pub samsung_pay: Option<rt::Part<crate::payment_method::SamsungPay>>,
    /// The type of the card wallet, one of `amex_express_checkout`, `apple_pay`, `google_pay`,
    /// `masterpass`, `samsung_pay`, `visa_checkout`, or `link`. An additional hash is included on the
    /// Wallet subhash with a name matching this value. It contains additional information specific to
    /// the card wallet type.
    pub type_: wallet::Type,
    pub visa_checkout: Option<rt::Part<wallet::VisaCheckout>>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_methods"
    )
)]
impl rt::Blank for Wallet {
    const BLANK: Self = Self {
        amex_express_checkout: rt::Blank::BLANK,
        apple_pay: rt::Blank::BLANK,
        dynamic_last4: rt::Blank::BLANK,
        google_pay: rt::Blank::BLANK,
        link: rt::Blank::BLANK,
        masterpass: rt::Blank::BLANK,
        samsung_pay: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
        visa_checkout: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_methods"
    )
)]
impl rt::Record for Wallet {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_card_wallet | payment_method_details_card_wallet",
            constants: &[],
            fields: &[
                rt::Field("amex_express_checkout", rt::OPTIONAL),
                rt::Field("apple_pay", rt::OPTIONAL),
                rt::Field("dynamic_last4", rt::NULLABLE),
                rt::Field("google_pay", rt::OPTIONAL),
                rt::Field("link", rt::OPTIONAL),
                rt::Field("masterpass", rt::OPTIONAL),
                rt::Field("samsung_pay", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
                rt::Field("visa_checkout", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

#[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "payment_methods"))]
rt::record_traits!(Wallet);
