// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_settings.payment_method_options` of [`Subscription`](crate::Subscription).

pub mod acss_debit;
#[cfg(feature = "subscriptions")]
pub use crate::charge::payment_method_details::bancontact;
pub mod card;
#[cfg(feature = "subscriptions")]
pub mod customer_balance;
#[cfg(feature = "subscriptions")]
pub mod payto;
pub mod pix;
#[cfg(feature = "subscriptions")]
pub mod upi;
pub mod us_bank_account;
#[cfg(feature = "subscriptions")]
pub use crate::invoice::payment_settings::payment_method_options::Bancontact;
#[cfg(feature = "subscriptions")]
pub use crate::payment_method::Konbini;
#[cfg(feature = "subscriptions")]
pub use crate::setup_attempt::payment_method_details::SepaDebit;

#[cfg(feature = "subscriptions")]
/// An object in `payment_settings.payment_method_options.acss_debit` of [`Subscription`](crate::Subscription).
#[derive(Clone)]
#[non_exhaustive]
pub struct AcssDebit {
    pub mandate_options: Option<rt::Part<acss_debit::MandateOptions>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "subscriptions")]
impl rt::Blank for AcssDebit {
    const BLANK: Self = Self {
        mandate_options: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "subscriptions")]
impl rt::Record for AcssDebit {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "invoice_payment_method_options_acss_debit",
            constants: &[],
            fields: &[
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.mandate_options,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.mandate_options,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "subscriptions")]
rt::record_traits!(AcssDebit);

#[cfg(feature = "subscriptions")]
/// An object in `payment_settings.payment_method_options.card` of [`Subscription`](crate::Subscription).
#[derive(Clone)]
#[non_exhaustive]
pub struct Card {
    pub mandate_options: Option<rt::Part<card::MandateOptions>>,
    /// Selected network to process this Subscription on. Depends on the available networks of the card
    /// attached to the Subscription. Can be only set confirm-time.
    pub network: Option<crate::payment_intent::payment_method_options::card::Network>,
    /// We strongly recommend that you rely on our SCA Engine to automatically prompt your customers for
    /// authentication based on risk level and
    /// [other requirements](https://docs.stripe.com/strong-customer-authentication). However, if you
    /// wish to request 3D Secure based on logic from your own fraud engine, provide this option. Read
    /// our guide on
    /// [manually requesting 3D Secure](https://docs.stripe.com/payments/3d-secure/authentication-flow#manual-three-ds)
    /// for more information on how this configuration interacts with Radar and our SCA Engine.
    pub request_three_d_secure: Option<
        crate::checkout_session::payment_method_options::card::RequestThreeDSecure,
    >,
}

#[cfg(feature = "subscriptions")]
impl rt::Blank for Card {
    const BLANK: Self = Self {
        mandate_options: rt::Blank::BLANK,
        network: rt::Blank::BLANK,
        request_three_d_secure: rt::Blank::BLANK,
    };
}

#[cfg(feature = "subscriptions")]
impl rt::Record for Card {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "subscription_payment_method_options_card",
            constants: &[],
            fields: &[
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("network", rt::NULLABLE),
                rt::Field("request_three_d_secure", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.mandate_options,
            1 => &self.network,
            _ => &self.request_three_d_secure,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.mandate_options,
            1 => &mut self.network,
            _ => &mut self.request_three_d_secure,
        }
    }
}

#[cfg(feature = "subscriptions")]
rt::record_traits!(Card);

#[cfg(feature = "subscriptions")]
/// An object in `payment_settings.payment_method_options.customer_balance` of [`Subscription`](crate::Subscription).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerBalance {
    pub bank_transfer: Option<
        rt::Part<
            crate::invoice::payment_settings::payment_method_options::customer_balance::BankTransfer,
        >,
    >,
    /// The funding method type to be used when there are not enough funds in the customer balance.
    /// Permitted values include: `bank_transfer`.
    pub funding_type: Option<customer_balance::FundingType>,
}

#[cfg(feature = "subscriptions")]
impl rt::Blank for CustomerBalance {
    const BLANK: Self = Self {
        bank_transfer: rt::Blank::BLANK,
        funding_type: rt::Blank::BLANK,
    };
}

#[cfg(feature = "subscriptions")]
impl rt::Record for CustomerBalance {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "invoice_payment_method_options_customer_balance",
            constants: &[],
            fields: &[
                rt::Field("bank_transfer", rt::OPTIONAL),
                rt::Field("funding_type", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.bank_transfer,
            _ => &self.funding_type,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.bank_transfer,
            _ => &mut self.funding_type,
        }
    }
}

#[cfg(feature = "subscriptions")]
rt::record_traits!(CustomerBalance);

#[cfg(feature = "subscriptions")]
/// An object in `payment_settings.payment_method_options.payto` of [`Subscription`](crate::Subscription).
#[derive(Clone)]
#[non_exhaustive]
pub struct Payto {
    pub mandate_options: Option<rt::Part<payto::MandateOptions>>,
}

#[cfg(feature = "subscriptions")]
impl rt::Blank for Payto {
    const BLANK: Self = Self {
        mandate_options: rt::Blank::BLANK,
    };
}

#[cfg(feature = "subscriptions")]
impl rt::Record for Payto {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "invoice_payment_method_options_payto",
            constants: &[],
            fields: &[rt::Field("mandate_options", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.mandate_options
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.mandate_options
    }
}

#[cfg(feature = "subscriptions")]
rt::record_traits!(Payto);

#[cfg(feature = "subscriptions")]
/// An object in `payment_settings.payment_method_options.pix` of [`Subscription`](crate::Subscription).
#[derive(Clone)]
#[non_exhaustive]
pub struct Pix {
    /// The number of seconds (between 10 and 1209600) after which Pix payment will expire. Defaults to
    /// 86400 seconds.
    pub expires_after_seconds: Option<i64>,
    pub mandate_options: Option<rt::Part<pix::MandateOptions>>,
}

#[cfg(feature = "subscriptions")]
impl rt::Blank for Pix {
    const BLANK: Self = Self {
        expires_after_seconds: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
    };
}

#[cfg(feature = "subscriptions")]
impl rt::Record for Pix {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "subscription_payment_method_options_pix",
            constants: &[],
            fields: &[
                rt::Field("expires_after_seconds", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.expires_after_seconds,
            _ => &self.mandate_options,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.expires_after_seconds,
            _ => &mut self.mandate_options,
        }
    }
}

#[cfg(feature = "subscriptions")]
rt::record_traits!(Pix);

#[cfg(feature = "subscriptions")]
/// An object in `payment_settings.payment_method_options.upi` of [`Subscription`](crate::Subscription).
#[derive(Clone)]
#[non_exhaustive]
pub struct Upi {
    pub mandate_options: Option<rt::Part<upi::MandateOptions>>,
}

#[cfg(feature = "subscriptions")]
impl rt::Blank for Upi {
    const BLANK: Self = Self {
        mandate_options: rt::Blank::BLANK,
    };
}

#[cfg(feature = "subscriptions")]
impl rt::Record for Upi {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "invoice_payment_method_options_upi",
            constants: &[],
            fields: &[rt::Field("mandate_options", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.mandate_options
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.mandate_options
    }
}

#[cfg(feature = "subscriptions")]
rt::record_traits!(Upi);

#[cfg(feature = "subscriptions")]
/// An object in `payment_settings.payment_method_options.us_bank_account` of [`Subscription`](crate::Subscription).
#[derive(Clone)]
#[non_exhaustive]
pub struct UsBankAccount {
    pub financial_connections: Option<rt::Part<us_bank_account::FinancialConnections>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

#[cfg(feature = "subscriptions")]
impl rt::Blank for UsBankAccount {
    const BLANK: Self = Self {
        financial_connections: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

#[cfg(feature = "subscriptions")]
impl rt::Record for UsBankAccount {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "invoice_payment_method_options_us_bank_account",
            constants: &[],
            fields: &[
                rt::Field("financial_connections", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.financial_connections,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.financial_connections,
            _ => &mut self.verification_method,
        }
    }
}

#[cfg(feature = "subscriptions")]
rt::record_traits!(UsBankAccount);
