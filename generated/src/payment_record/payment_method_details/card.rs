// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.card` of [`PaymentRecord`](crate::PaymentRecord).

pub use crate::payment_attempt_record::payment_method_details::card::checks;
pub mod installments;
pub mod three_d_secure;
pub mod wallet;
pub use crate::charge::payment_method_details::card::NetworkToken;

pub use crate::payment_attempt_record::payment_method_details::card::{
    Brand, Checks, Funding, Network, Wallet,
};

/// An object in `payment_method_details.card.installments` of [`PaymentRecord`](crate::PaymentRecord).
#[derive(Clone)]
#[non_exhaustive]
pub struct Installments {
    /// Installment plan selected for the payment.
    pub plan: Option<rt::Part<installments::Plan>>,
}

impl rt::Blank for Installments {
    const BLANK: Self = Self { plan: rt::Blank::BLANK };
}

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

rt::record_traits!(Installments);

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

rt::open_enum!(StoredCredentialUsage {
    Recurring = "recurring",
    Unscheduled = "unscheduled",
});

/// An object in `payment_method_details.card.three_d_secure` of [`PaymentRecord`](crate::PaymentRecord).
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
        crate::payment_attempt_record::payment_method_details::card::three_d_secure::ElectronicCommerceIndicator,
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
    pub version: Option<
        crate::payment_attempt_record::payment_method_details::card::three_d_secure::Version,
    >,
}

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

rt::record_traits!(ThreeDSecure);
