// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.card` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord).

pub mod checks;
#[cfg(feature = "payment_attempt_records")]
pub mod installments;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub mod three_d_secure;
#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub mod wallet;
#[cfg(feature = "payment_attempt_records")]
pub use crate::charge::payment_method_details::card::NetworkToken;

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
/// Card brand. Can be `amex`, `cartes_bancaires`, `diners`, `discover`, `eftpos_au`, `jcb`, `link`,
/// `mastercard`, `unionpay`, `visa` or `unknown`.
#[non_exhaustive]
pub enum Brand {
    /// `amex`
    Amex,
    /// `cartes_bancaires`
    CartesBancaires,
    /// `diners`
    Diners,
    /// `discover`
    Discover,
    /// `eftpos_au`
    EftposAu,
    /// `interac`
    Interac,
    /// `jcb`
    Jcb,
    /// `link`
    Link,
    /// `mastercard`
    Mastercard,
    /// `unionpay`
    Unionpay,
    /// `unknown`
    UnknownValue,
    /// `visa`
    Visa,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::open_enum!(Brand {
    Amex = "amex",
    CartesBancaires = "cartes_bancaires",
    Diners = "diners",
    Discover = "discover",
    EftposAu = "eftpos_au",
    Interac = "interac",
    Jcb = "jcb",
    Link = "link",
    Mastercard = "mastercard",
    Unionpay = "unionpay",
    UnknownValue = "unknown",
    Visa = "visa",
});

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
/// An object in `payment_method_details.card.checks` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and `payment_method_details.card.checks` of [`PaymentRecord`](crate::PaymentRecord).
#[derive(Clone)]
#[non_exhaustive]
pub struct Checks {
    /// If you provide a value for `address.line1`, the check result is one of `pass`, `fail`,
    /// `unavailable`, or `unchecked`.
    pub address_line1_check: Option<checks::AddressLine1Check>,
    /// If you provide a address postal code, the check result is one of `pass`, `fail`, `unavailable`,
    /// or `unchecked`.
    pub address_postal_code_check: Option<checks::AddressPostalCodeCheck>,
    /// If you provide a CVC, the check results is one of `pass`, `fail`, `unavailable`, or `unchecked`.
    pub cvc_check: Option<checks::CvcCheck>,
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
impl rt::Blank for Checks {
    const BLANK: Self = Self {
        address_line1_check: rt::Blank::BLANK,
        address_postal_code_check: rt::Blank::BLANK,
        cvc_check: rt::Blank::BLANK,
    };
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
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
            name: "payments_primitives_payment_records_resource_payment_method_card_details_resource_checks",
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

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(Checks);

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
/// Card funding type. Can be `credit`, `debit`, `prepaid`, or `unknown`.
#[non_exhaustive]
pub enum Funding {
    /// `credit`
    Credit,
    /// `debit`
    Debit,
    /// `prepaid`
    Prepaid,
    /// `unknown`
    UnknownValue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::open_enum!(Funding {
    Credit = "credit",
    Debit = "debit",
    Prepaid = "prepaid",
    UnknownValue = "unknown",
});

#[cfg(feature = "payment_attempt_records")]
/// An object in `payment_method_details.card.installments` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord).
#[derive(Clone)]
#[non_exhaustive]
pub struct Installments {
    /// Installment plan selected for the payment.
    pub plan: Option<rt::Part<installments::Plan>>,
}

#[cfg(feature = "payment_attempt_records")]
impl rt::Blank for Installments {
    const BLANK: Self = Self { plan: rt::Blank::BLANK };
}

#[cfg(feature = "payment_attempt_records")]
impl rt::Record for Installments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payments_primitives_payment_records_resource_payment_method_card_details_resource_installments",
            constants: &[],
            fields: &[rt::Field("plan", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.plan
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.plan
    }
}

#[cfg(feature = "payment_attempt_records")]
rt::record_traits!(Installments);

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
/// Identifies which network this charge was processed on. Can be `amex`, `cartes_bancaires`,
/// `diners`, `discover`, `eftpos_au`, `interac`, `jcb`, `link`, `mastercard`, `unionpay`, `visa`,
/// or `unknown`.
#[non_exhaustive]
pub enum Network {
    /// `amex`
    Amex,
    /// `cartes_bancaires`
    CartesBancaires,
    /// `diners`
    Diners,
    /// `discover`
    Discover,
    /// `eftpos_au`
    EftposAu,
    /// `interac`
    Interac,
    /// `jcb`
    Jcb,
    /// `link`
    Link,
    /// `mastercard`
    Mastercard,
    /// `unionpay`
    Unionpay,
    /// `unknown`
    UnknownValue,
    /// `visa`
    Visa,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::open_enum!(Network {
    Amex = "amex",
    CartesBancaires = "cartes_bancaires",
    Diners = "diners",
    Discover = "discover",
    EftposAu = "eftpos_au",
    Interac = "interac",
    Jcb = "jcb",
    Link = "link",
    Mastercard = "mastercard",
    Unionpay = "unionpay",
    UnknownValue = "unknown",
    Visa = "visa",
});

#[cfg(feature = "payment_attempt_records")]
/// The transaction type that was passed for an off-session, Merchant-Initiated transaction, one of
/// `recurring` or `unscheduled`.
#[non_exhaustive]
pub enum StoredCredentialUsage {
    /// `recurring`
    Recurring,
    /// `unscheduled`
    Unscheduled,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "payment_attempt_records")]
rt::open_enum!(StoredCredentialUsage {
    Recurring = "recurring",
    Unscheduled = "unscheduled",
});

#[cfg(feature = "payment_attempt_records")]
/// An object in `payment_method_details.card.three_d_secure` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreeDSecure {
    /// For authenticated transactions: Indicates how the issuing bank authenticated the customer.
    pub authentication_flow: Option<three_d_secure::AuthenticationFlow>,
    /// The 3D Secure cryptogram, also known as the "authentication value" (AAV, CAVV or AEVV).
    pub cryptogram: Option<String>,
    /// The Electronic Commerce Indicator (ECI). A protocol-level field indicating what degree of
    /// authentication was performed.
    pub electronic_commerce_indicator: Option<
        three_d_secure::ElectronicCommerceIndicator,
    >,
    /// The exemption requested via 3DS and accepted by the issuer at authentication time.
    pub exemption_indicator: Option<three_d_secure::ExemptionIndicator>,
    /// Whether Stripe requested the value of `exemption_indicator` in the transaction. This will depend
    /// on the outcome of Stripe's internal risk assessment.
    pub exemption_indicator_applied: Option<bool>,
    /// Indicates the outcome of 3D Secure authentication.
    pub result: Option<
        crate::charge::payment_method_details::card::three_d_secure::Result,
    >,
    /// Additional information about why 3D Secure succeeded or failed, based on the `result`.
    pub result_reason: Option<
        crate::charge::payment_method_details::card::three_d_secure::ResultReason,
    >,
    /// The version of 3D Secure that was used.
    pub version: Option<three_d_secure::Version>,
}

#[cfg(feature = "payment_attempt_records")]
impl rt::Blank for ThreeDSecure {
    const BLANK: Self = Self {
        authentication_flow: rt::Blank::BLANK,
        cryptogram: rt::Blank::BLANK,
        electronic_commerce_indicator: rt::Blank::BLANK,
        exemption_indicator: rt::Blank::BLANK,
        exemption_indicator_applied: rt::Blank::BLANK,
        result: rt::Blank::BLANK,
        result_reason: rt::Blank::BLANK,
        version: rt::Blank::BLANK,
    };
}

#[cfg(feature = "payment_attempt_records")]
impl rt::Record for ThreeDSecure {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payments_primitives_payment_records_resource_payment_method_card_details_resource_three_d_secure",
            constants: &[],
            fields: &[
                rt::Field("authentication_flow", rt::NULLABLE),
                rt::Field("cryptogram", rt::NULLABLE | rt::SECRET),
                rt::Field("electronic_commerce_indicator", rt::NULLABLE),
                rt::Field("exemption_indicator", rt::NULLABLE),
                rt::Field("exemption_indicator_applied", rt::NULLABLE),
                rt::Field("result", rt::NULLABLE),
                rt::Field("result_reason", rt::NULLABLE),
                rt::Field("version", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.authentication_flow,
            1 => &self.cryptogram,
            2 => &self.electronic_commerce_indicator,
            3 => &self.exemption_indicator,
            4 => &self.exemption_indicator_applied,
            5 => &self.result,
            6 => &self.result_reason,
            _ => &self.version,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.authentication_flow,
            1 => &mut self.cryptogram,
            2 => &mut self.electronic_commerce_indicator,
            3 => &mut self.exemption_indicator,
            4 => &mut self.exemption_indicator_applied,
            5 => &mut self.result,
            6 => &mut self.result_reason,
            _ => &mut self.version,
        }
    }
}

#[cfg(feature = "payment_attempt_records")]
rt::record_traits!(ThreeDSecure);

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
/// An object in `payment_method_details.card.wallet` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and `payment_method_details.card.wallet` of [`PaymentRecord`](crate::PaymentRecord).
#[derive(Clone)]
#[non_exhaustive]
pub struct Wallet {
    pub apple_pay: Option<rt::Part<wallet::ApplePay>>,
    /// (For tokenized numbers only.) The last four digits of the device account number.
    pub dynamic_last4: Option<String>,
    pub google_pay: Option<rt::Part<crate::payment_method::card::wallet::GooglePay>>,
    /// The type of the card wallet, one of `apple_pay` or `google_pay`. An additional hash is included
    /// on the Wallet subhash with a name matching this value. It contains additional information
    /// specific to the card wallet type.
    pub type_: String,
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
impl rt::Blank for Wallet {
    const BLANK: Self = Self {
        apple_pay: rt::Blank::BLANK,
        dynamic_last4: rt::Blank::BLANK,
        google_pay: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
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
            name: "payments_primitives_payment_records_resource_payment_method_card_details_resource_wallet",
            constants: &[],
            fields: &[
                rt::Field("apple_pay", rt::OPTIONAL),
                rt::Field("dynamic_last4", rt::OPTIONAL),
                rt::Field("google_pay", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.apple_pay,
            1 => &self.dynamic_last4,
            2 => &self.google_pay,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.apple_pay,
            1 => &mut self.dynamic_last4,
            2 => &mut self.google_pay,
            _ => &mut self.type_,
        }
    }
}

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(Wallet);
