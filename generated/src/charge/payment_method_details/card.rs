// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.card` of [`Charge`](crate::Charge).

#[cfg(feature = "charges")]
pub mod extended_authorization;
#[cfg(feature = "charges")]
pub mod incremental_authorization;

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_intents",
        feature = "payment_records"
    )
)]
pub mod installments;

#[cfg(feature = "charges")]
pub use crate::charge::payment_method_details::card::incremental_authorization as multicapture;
#[cfg(feature = "charges")]
pub use crate::charge::payment_method_details::card::incremental_authorization as overcapture;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_intents",
        feature = "payment_records",
        feature = "setup_attempts"
    )
)]
pub mod three_d_secure;

#[cfg(feature = "charges")]
pub mod wallet;
#[cfg(feature = "charges")]
pub use crate::payment_method::card::{Checks, Wallet};

#[cfg(feature = "charges")]
/// An object in `payment_method_details.card.extended_authorization` of [`Charge`](crate::Charge).
#[derive(Clone)]
#[non_exhaustive]
pub struct ExtendedAuthorization {
    /// Indicates whether or not the capture window is extended beyond the standard authorization.
    pub status: extended_authorization::Status,
}

#[cfg(feature = "charges")]
impl rt::Blank for ExtendedAuthorization {
    const BLANK: Self = Self { status: rt::Blank::BLANK };
}

#[cfg(feature = "charges")]
impl rt::Record for ExtendedAuthorization {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_flows_private_payment_methods_card_details_api_resource_enterprise_features_extended_authorization_extended_authorization",
            constants: &[],
            fields: &[rt::Field("status", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.status
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.status
    }
}

#[cfg(feature = "charges")]
rt::record_traits!(ExtendedAuthorization);

#[cfg(feature = "charges")]
/// An object in `payment_method_details.card.incremental_authorization` of [`Charge`](crate::Charge).
#[derive(Clone)]
#[non_exhaustive]
pub struct IncrementalAuthorization {
    /// Indicates whether or not the incremental authorization feature is supported.
    pub status: incremental_authorization::Status,
}

#[cfg(feature = "charges")]
impl rt::Blank for IncrementalAuthorization {
    const BLANK: Self = Self { status: rt::Blank::BLANK };
}

#[cfg(feature = "charges")]
impl rt::Record for IncrementalAuthorization {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_flows_private_payment_methods_card_details_api_resource_enterprise_features_incremental_authorization_incremental_authorization",
            constants: &[],
            fields: &[rt::Field("status", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.status
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.status
    }
}

#[cfg(feature = "charges")]
rt::record_traits!(IncrementalAuthorization);

#[cfg(feature = "charges")]
/// An object in `payment_method_details.card.installments` of [`Charge`](crate::Charge).
#[derive(Clone)]
#[non_exhaustive]
pub struct Installments {
    /// Installment plan selected for the payment.
    pub plan: Option<rt::Part<installments::Plan>>,
}

#[cfg(feature = "charges")]
impl rt::Blank for Installments {
    const BLANK: Self = Self { plan: rt::Blank::BLANK };
}

#[cfg(feature = "charges")]
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
            name: "payment_method_details_card_installments",
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

#[cfg(feature = "charges")]
rt::record_traits!(Installments);

#[cfg(feature = "charges")]
/// An object in `payment_method_details.card.multicapture` of [`Charge`](crate::Charge).
#[derive(Clone)]
#[non_exhaustive]
pub struct Multicapture {
    /// Indicates whether or not multiple captures are supported.
    pub status: incremental_authorization::Status,
}

#[cfg(feature = "charges")]
impl rt::Blank for Multicapture {
    const BLANK: Self = Self { status: rt::Blank::BLANK };
}

#[cfg(feature = "charges")]
impl rt::Record for Multicapture {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_flows_private_payment_methods_card_details_api_resource_multicapture",
            constants: &[],
            fields: &[rt::Field("status", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.status
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.status
    }
}

#[cfg(feature = "charges")]
rt::record_traits!(Multicapture);

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
/// An object in `payment_method_details.card.network_token` of [`Charge`](crate::Charge), `payment_method_details.card.network_token` of [`PaymentAttemptRecord`](crate::PaymentAttemptRecord) and one more place.
#[derive(Clone)]
#[non_exhaustive]
pub struct NetworkToken {
    /// Indicates if Stripe used a network token, either user provided or Stripe managed when processing
    /// the transaction.
    pub used: bool,
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Blank for NetworkToken {
    const BLANK: Self = Self { used: rt::Blank::BLANK };
}

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
impl rt::Record for NetworkToken {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_method_details_card_network_token | payments_primitives_payment_records_resource_payment_method_card_details_resource_network_token",
            constants: &[],
            fields: &[rt::Field("used", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.used
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.used
    }
}

#[cfg(any(feature = "charges", feature = "payment_attempt_records", feature = "payment_records"))]
rt::record_traits!(NetworkToken);

#[cfg(feature = "charges")]
/// An object in `payment_method_details.card.overcapture` of [`Charge`](crate::Charge).
#[derive(Clone)]
#[non_exhaustive]
pub struct Overcapture {
    /// The maximum amount that can be captured.
    pub maximum_amount_capturable: i64,
    /// Indicates whether or not the authorized amount can be over-captured.
    pub status: incremental_authorization::Status,
}

#[cfg(feature = "charges")]
impl rt::Blank for Overcapture {
    const BLANK: Self = Self {
        maximum_amount_capturable: rt::Blank::BLANK,
        status: rt::Blank::BLANK,
    };
}

#[cfg(feature = "charges")]
impl rt::Record for Overcapture {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_flows_private_payment_methods_card_details_api_resource_enterprise_features_overcapture_overcapture",
            constants: &[],
            fields: &[
                rt::Field("maximum_amount_capturable", rt::REQUIRED),
                rt::Field("status", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.maximum_amount_capturable,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.maximum_amount_capturable,
            _ => &mut self.status,
        }
    }
}

#[cfg(feature = "charges")]
rt::record_traits!(Overcapture);

#[cfg(feature = "charges")]
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

#[cfg(feature = "charges")]
rt::open_enum!(RegulatedStatus {
    Regulated = "regulated",
    Unregulated = "unregulated",
});

#[cfg(feature = "charges")]
/// An object in `payment_method_details.card.three_d_secure` of [`Charge`](crate::Charge).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreeDSecure {
    /// For authenticated transactions: how the customer was authenticated by the issuing bank.
    pub authentication_flow: Option<three_d_secure::AuthenticationFlow>,
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
    pub result: Option<three_d_secure::Result>,
    /// Additional information about why 3D Secure succeeded or failed based on the `result`.
    pub result_reason: Option<three_d_secure::ResultReason>,
    /// The 3D Secure 1 XID or 3D Secure 2 Directory Server Transaction ID (dsTransId) for this payment.
    pub transaction_id: Option<String>,
    /// The version of 3D Secure that was used.
    pub version: Option<three_d_secure::Version>,
}

#[cfg(feature = "charges")]
impl rt::Blank for ThreeDSecure {
    const BLANK: Self = Self {
        authentication_flow: rt::Blank::BLANK,
        electronic_commerce_indicator: rt::Blank::BLANK,
        exemption_indicator: rt::Blank::BLANK,
        exemption_indicator_applied: rt::Blank::BLANK,
        result: rt::Blank::BLANK,
        result_reason: rt::Blank::BLANK,
        transaction_id: rt::Blank::BLANK,
        version: rt::Blank::BLANK,
    };
}

#[cfg(feature = "charges")]
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
            name: "three_d_secure_details_charge",
            constants: &[],
            fields: &[
                rt::Field("authentication_flow", rt::NULLABLE),
                rt::Field("electronic_commerce_indicator", rt::NULLABLE),
                rt::Field("exemption_indicator", rt::NULLABLE),
                rt::Field("exemption_indicator_applied", rt::OPTIONAL),
                rt::Field("result", rt::NULLABLE),
                rt::Field("result_reason", rt::NULLABLE),
                rt::Field("transaction_id", rt::NULLABLE),
                rt::Field("version", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.authentication_flow,
            1 => &self.electronic_commerce_indicator,
            2 => &self.exemption_indicator,
            3 => &self.exemption_indicator_applied,
            4 => &self.result,
            5 => &self.result_reason,
            6 => &self.transaction_id,
            _ => &self.version,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.authentication_flow,
            1 => &mut self.electronic_commerce_indicator,
            2 => &mut self.exemption_indicator,
            3 => &mut self.exemption_indicator_applied,
            4 => &mut self.result,
            5 => &mut self.result_reason,
            6 => &mut self.transaction_id,
            _ => &mut self.version,
        }
    }
}

#[cfg(feature = "charges")]
rt::record_traits!(ThreeDSecure);
