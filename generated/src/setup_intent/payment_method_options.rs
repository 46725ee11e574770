// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options` of [`SetupIntent`](crate::SetupIntent).

pub mod acss_debit;
pub mod amazon_pay;
pub mod bacs_debit;
pub mod bizum;
pub mod card;
pub mod card_present;
pub mod klarna;
pub mod link;
pub mod paypal;
pub mod payto;
pub mod pix;
pub mod sepa_debit;
pub mod upi;
pub mod us_bank_account;

/// An object in `payment_method_options.acss_debit` of [`SetupIntent`](crate::SetupIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct AcssDebit {
    /// Currency supported by the bank account
    pub currency: Option<acss_debit::Currency>,
    pub mandate_options: Option<rt::Part<acss_debit::MandateOptions>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

impl rt::Blank for AcssDebit {
    const BLANK: Self = Self {
        currency: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

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
            name: "setup_intent_payment_method_options_acss_debit | setup_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("currency", rt::NULLABLE),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.currency,
            1 => &self.mandate_options,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.currency,
            1 => &mut self.mandate_options,
            _ => &mut self.verification_method,
        }
    }
}

rt::record_traits!(AcssDebit);

/// An object in `payment_method_options.amazon_pay` of [`SetupIntent`](crate::SetupIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct AmazonPay {
    pub mandate_options: Option<rt::Part<amazon_pay::MandateOptions>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

impl rt::Blank for AmazonPay {
    const BLANK: Self = Self {
        mandate_options: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

impl rt::Record for AmazonPay {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "setup_intent_payment_method_options_amazon_pay | setup_intent_type_specific_payment_method_options_client",
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

rt::record_traits!(AmazonPay);

/// An object in `payment_method_options.bacs_debit` of [`SetupIntent`](crate::SetupIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct BacsDebit {
    pub mandate_options: Option<rt::Part<bacs_debit::MandateOptions>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

impl rt::Blank for BacsDebit {
    const BLANK: Self = Self {
        mandate_options: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

impl rt::Record for BacsDebit {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "setup_intent_payment_method_options_bacs_debit | setup_intent_type_specific_payment_method_options_client",
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

rt::record_traits!(BacsDebit);

/// An object in `payment_method_options.bizum` of [`SetupIntent`](crate::SetupIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Bizum {
    pub mandate_options: Option<rt::Part<amazon_pay::MandateOptions>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

impl rt::Blank for Bizum {
    const BLANK: Self = Self {
        mandate_options: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

impl rt::Record for Bizum {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "setup_intent_payment_method_options_bizum | setup_intent_type_specific_payment_method_options_client",
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

rt::record_traits!(Bizum);

/// An object in `payment_method_options.card` of [`SetupIntent`](crate::SetupIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Card {
    /// Configuration options for setting up an eMandate for cards issued in India.
    pub mandate_options: Option<rt::Part<card::MandateOptions>>,
    /// Selected network to process this SetupIntent on. Depends on the available networks of the card
    /// attached to the setup intent. Can be only set confirm-time.
    pub network: Option<crate::payment_intent::payment_method_options::card::Network>,
    /// We strongly recommend that you rely on our SCA Engine to automatically prompt your customers for
    /// authentication based on risk level and
    /// [other requirements](https://docs.stripe.com/strong-customer-authentication). However, if you
    /// wish to request 3D Secure based on logic from your own fraud engine, provide this option. If not
    /// provided, this value defaults to `automatic`. Read our guide on
    /// [manually requesting 3D Secure](https://docs.stripe.com/payments/3d-secure/authentication-flow#manual-three-ds)
    /// for more information on how this configuration interacts with Radar and our SCA Engine.
    pub request_three_d_secure: Option<
        crate::checkout_session::payment_method_options::card::RequestThreeDSecure,
    >,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

impl rt::Blank for Card {
    const BLANK: Self = Self {
        mandate_options: rt::Blank::BLANK,
        network: rt::Blank::BLANK,
        request_three_d_secure: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

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
            name: "setup_intent_payment_method_options_card | setup_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("mandate_options", rt::NULLABLE),
                rt::Field("network", rt::NULLABLE),
                rt::Field("request_three_d_secure", rt::NULLABLE),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.mandate_options,
            1 => &self.network,
            2 => &self.request_three_d_secure,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.mandate_options,
            1 => &mut self.network,
            2 => &mut self.request_three_d_secure,
            _ => &mut self.verification_method,
        }
    }
}

rt::record_traits!(Card);

/// An object in `payment_method_options.card_present` of [`SetupIntent`](crate::SetupIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct CardPresent {
    pub mandate_options: Option<rt::Part<amazon_pay::MandateOptions>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

impl rt::Blank for CardPresent {
    const BLANK: Self = Self {
        mandate_options: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

impl rt::Record for CardPresent {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "setup_intent_payment_method_options_card_present | setup_intent_type_specific_payment_method_options_client",
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

rt::record_traits!(CardPresent);

/// An object in `payment_method_options.klarna` of [`SetupIntent`](crate::SetupIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Klarna {
    /// The currency of the setup intent. Three letter ISO currency code.
    pub currency: Option<rt::Currency>,
    /// Preferred locale of the Klarna checkout page that the customer is redirected to.
    pub preferred_locale: Option<String>,
    pub mandate_options: Option<rt::Part<amazon_pay::MandateOptions>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

impl rt::Blank for Klarna {
    const BLANK: Self = Self {
        currency: rt::Blank::BLANK,
        preferred_locale: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

impl rt::Record for Klarna {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "setup_intent_payment_method_options_klarna | setup_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("currency", rt::NULLABLE),
                rt::Field("preferred_locale", rt::NULLABLE),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.currency,
            1 => &self.preferred_locale,
            2 => &self.mandate_options,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.currency,
            1 => &mut self.preferred_locale,
            2 => &mut self.mandate_options,
            _ => &mut self.verification_method,
        }
    }
}

rt::record_traits!(Klarna);

/// An object in `payment_method_options.link` of [`SetupIntent`](crate::SetupIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Link {
    pub mandate_options: Option<rt::Part<amazon_pay::MandateOptions>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

impl rt::Blank for Link {
    const BLANK: Self = Self {
        mandate_options: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

impl rt::Record for Link {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "setup_intent_payment_method_options_link | setup_intent_type_specific_payment_method_options_client",
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

rt::record_traits!(Link);

/// An object in `payment_method_options.paypal` of [`SetupIntent`](crate::SetupIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Paypal {
    /// The PayPal Billing Agreement ID (BAID). This is an ID generated by PayPal which represents the
    /// mandate between the merchant and the customer.
    pub billing_agreement_id: Option<String>,
    pub mandate_options: Option<rt::Part<amazon_pay::MandateOptions>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

impl rt::Blank for Paypal {
    const BLANK: Self = Self {
        billing_agreement_id: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

impl rt::Record for Paypal {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "setup_intent_payment_method_options_paypal | setup_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("billing_agreement_id", rt::NULLABLE),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.billing_agreement_id,
            1 => &self.mandate_options,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.billing_agreement_id,
            1 => &mut self.mandate_options,
            _ => &mut self.verification_method,
        }
    }
}

rt::record_traits!(Paypal);

/// An object in `payment_method_options.payto` of [`SetupIntent`](crate::SetupIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Payto {
    pub mandate_options: Option<rt::Part<amazon_pay::MandateOptions>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

impl rt::Blank for Payto {
    const BLANK: Self = Self {
        mandate_options: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

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
            name: "setup_intent_payment_method_options_payto | setup_intent_type_specific_payment_method_options_client",
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

rt::record_traits!(Payto);

/// An object in `payment_method_options.pix` of [`SetupIntent`](crate::SetupIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Pix {
    pub mandate_options: Option<rt::Part<pix::MandateOptions>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

impl rt::Blank for Pix {
    const BLANK: Self = Self {
        mandate_options: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

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
            name: "setup_intent_payment_method_options_pix | setup_intent_type_specific_payment_method_options_client",
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

rt::record_traits!(Pix);

/// An object in `payment_method_options.sepa_debit` of [`SetupIntent`](crate::SetupIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct SepaDebit {
    pub mandate_options: Option<rt::Part<bacs_debit::MandateOptions>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

impl rt::Blank for SepaDebit {
    const BLANK: Self = Self {
        mandate_options: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

impl rt::Record for SepaDebit {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "setup_intent_payment_method_options_sepa_debit | setup_intent_type_specific_payment_method_options_client",
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

rt::record_traits!(SepaDebit);

/// An object in `payment_method_options.upi` of [`SetupIntent`](crate::SetupIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Upi {
    pub mandate_options: Option<rt::Part<upi::MandateOptions>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

impl rt::Blank for Upi {
    const BLANK: Self = Self {
        mandate_options: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

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
            name: "setup_intent_payment_method_options_upi | setup_intent_type_specific_payment_method_options_client",
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

rt::record_traits!(Upi);

/// An object in `payment_method_options.us_bank_account` of [`SetupIntent`](crate::SetupIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct UsBankAccount {
    pub financial_connections: Option<rt::Part<us_bank_account::FinancialConnections>>,
    pub mandate_options: Option<rt::Part<us_bank_account::MandateOptions>>,
    /// Bank account verification method. The default value is `automatic`.
    pub verification_method: Option<
        crate::checkout_session::payment_method_options::acss_debit::VerificationMethod,
    >,
}

impl rt::Blank for UsBankAccount {
    const BLANK: Self = Self {
        financial_connections: rt::Blank::BLANK,
        mandate_options: rt::Blank::BLANK,
        verification_method: rt::Blank::BLANK,
    };
}

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
            name: "setup_intent_payment_method_options_us_bank_account | setup_intent_type_specific_payment_method_options_client",
            constants: &[],
            fields: &[
                rt::Field("financial_connections", rt::OPTIONAL),
                rt::Field("mandate_options", rt::OPTIONAL),
                rt::Field("verification_method", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.financial_connections,
            1 => &self.mandate_options,
            _ => &self.verification_method,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.financial_connections,
            1 => &mut self.mandate_options,
            _ => &mut self.verification_method,
        }
    }
}

rt::record_traits!(UsBankAccount);
