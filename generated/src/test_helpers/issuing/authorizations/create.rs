// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`test_helpers::issuing::authorizations::create`](fn@crate::test_helpers::issuing::authorizations::create).

pub mod fleet;
#[cfg(feature = "test_helpers-issuing-authorizations")]
pub use crate::issuing_authorization::fuel;
pub mod merchant_data;
#[cfg(feature = "test_helpers-issuing-authorizations")]
pub mod risk_assessment;
#[cfg(feature = "test_helpers-issuing-authorizations")]
pub mod verification_data;
#[cfg(feature = "test_helpers-issuing-authorizations")]
pub use crate::issuing_authorization::AuthorizationMethod;
#[cfg(feature = "test_helpers-issuing-authorizations")]
pub use crate::issuing_transaction::Wallet;

#[cfg(feature = "test_helpers-issuing-authorizations")]
rt::params! {
    /// Detailed breakdown of amount components. These amounts are denominated in `currency` and in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    ///
    /// Parameters for `amount_details` of [`test_helpers::issuing::authorizations::create`](fn@crate::test_helpers::issuing::authorizations::create).
    pub struct AmountDetails;
}

#[cfg(feature = "test_helpers-issuing-authorizations")]
impl AmountDetails {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `atm_fee`.
    #[inline]
    pub fn atm_fee(self, atm_fee: i64) -> Self {
        Self(self.0.with("atm_fee", atm_fee))
    }

    /// Sets `cashback_amount`.
    #[inline]
    pub fn cashback_amount(self, cashback_amount: i64) -> Self {
        Self(self.0.with("cashback_amount", cashback_amount))
    }
}

#[cfg(feature = "test_helpers-issuing-authorizations")]
impl Default for AmountDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Fleet-specific information for authorizations using Fleet cards.
    ///
    /// Parameters for `fleet` of [`test_helpers::issuing::authorizations::create`](fn@crate::test_helpers::issuing::authorizations::create), `purchase_details[fleet]` of [`test_helpers::issuing::transactions::create_force_capture`](fn@crate::test_helpers::issuing::transactions::create_force_capture) and 3 more places.
    pub struct Fleet;
}

impl Fleet {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `cardholder_prompt_data`.
    #[inline]
    pub fn cardholder_prompt_data(
        self,
        cardholder_prompt_data: fleet::CardholderPromptData,
    ) -> Self {
        Self(self.0.with("cardholder_prompt_data", cardholder_prompt_data))
    }

    /// Sets `purchase_type`.
    #[inline]
    pub fn purchase_type(
        self,
        purchase_type: crate::issuing_authorization::fleet::PurchaseType,
    ) -> Self {
        Self(self.0.with("purchase_type", purchase_type))
    }

    /// Sets `reported_breakdown`.
    #[inline]
    pub fn reported_breakdown(
        self,
        reported_breakdown: fleet::ReportedBreakdown,
    ) -> Self {
        Self(self.0.with("reported_breakdown", reported_breakdown))
    }

    /// Sets `service_type`.
    #[inline]
    pub fn service_type(
        self,
        service_type: crate::issuing_authorization::fleet::ServiceType,
    ) -> Self {
        Self(self.0.with("service_type", service_type))
    }
}

impl Default for Fleet {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "test_helpers-issuing-authorizations")]
/// Probability that this transaction can be disputed in the event of fraud. Assessed by comparing
/// the characteristics of the authorization to card network rules.
#[non_exhaustive]
pub enum FraudDisputabilityLikelihood {
    /// `neutral`
    Neutral,
    /// `unknown`
    UnknownValue,
    /// `very_likely`
    VeryLikely,
    /// `very_unlikely`
    VeryUnlikely,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "test_helpers-issuing-authorizations")]
rt::open_enum!(FraudDisputabilityLikelihood {
    Neutral = "neutral",
    UnknownValue = "unknown",
    VeryLikely = "very_likely",
    VeryUnlikely = "very_unlikely",
});

rt::params! {
    /// Information about fuel that was purchased with this transaction.
    ///
    /// Parameters for `fuel` of [`test_helpers::issuing::authorizations::create`](fn@crate::test_helpers::issuing::authorizations::create), `purchase_details[fuel]` of [`test_helpers::issuing::transactions::create_force_capture`](fn@crate::test_helpers::issuing::transactions::create_force_capture) and 3 more places.
    pub struct Fuel;
}

impl Fuel {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `industry_product_code`.
    #[inline]
    pub fn industry_product_code(
        self,
        industry_product_code: impl Into<String>,
    ) -> Self {
        Self(
            self.0.with("industry_product_code", rt::Value::text(industry_product_code)),
        )
    }

    /// Sets `quantity_decimal`.
    #[inline]
    pub fn quantity_decimal(
        self,
        quantity_decimal: impl rt::IntoParsed<rt::Decimal>,
    ) -> Self {
        let quantity_decimal: rt::Decimal = quantity_decimal.into();
        Self(self.0.with("quantity_decimal", quantity_decimal))
    }

    /// Sets `type`.
    #[inline]
    pub fn type_(self, type_: crate::issuing_authorization::fuel::Type) -> Self {
        Self(self.0.with("type", type_))
    }

    /// Sets `unit`.
    #[inline]
    pub fn unit(self, unit: crate::issuing_authorization::fuel::Unit) -> Self {
        Self(self.0.with("unit", unit))
    }

    /// Sets `unit_cost_decimal`.
    #[inline]
    pub fn unit_cost_decimal(
        self,
        unit_cost_decimal: impl rt::IntoParsed<rt::Decimal>,
    ) -> Self {
        let unit_cost_decimal: rt::Decimal = unit_cost_decimal.into();
        Self(self.0.with("unit_cost_decimal", unit_cost_decimal))
    }
}

impl Default for Fuel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Details about the seller (grocery store, e-commerce website, etc.) where the card authorization
    /// happened.
    ///
    /// Parameters for `merchant_data` of [`test_helpers::issuing::authorizations::create`](fn@crate::test_helpers::issuing::authorizations::create), `merchant_data` of [`test_helpers::issuing::transactions::create_force_capture`](fn@crate::test_helpers::issuing::transactions::create_force_capture) and one more place.
    pub struct MerchantData;
}

impl MerchantData {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `category`.
    #[inline]
    pub fn category(self, category: merchant_data::Category) -> Self {
        Self(self.0.with("category", category))
    }

    /// Sets `city`.
    #[inline]
    pub fn city(self, city: impl Into<String>) -> Self {
        Self(self.0.with("city", rt::Value::text(city)))
    }

    /// Sets `country`.
    #[inline]
    pub fn country(self, country: impl Into<String>) -> Self {
        Self(self.0.with("country", rt::Value::text(country)))
    }

    /// Sets `name`.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", rt::Value::text(name)))
    }

    /// Sets `network_id`.
    #[inline]
    pub fn network_id(self, network_id: impl Into<String>) -> Self {
        Self(self.0.with("network_id", rt::Value::text(network_id)))
    }

    /// Sets `postal_code`.
    #[inline]
    pub fn postal_code(self, postal_code: impl Into<String>) -> Self {
        Self(self.0.with("postal_code", rt::Value::text(postal_code)))
    }

    /// Sets `state`.
    #[inline]
    pub fn state(self, state: impl Into<String>) -> Self {
        Self(self.0.with("state", rt::Value::text(state)))
    }

    /// Sets `terminal_id`.
    #[inline]
    pub fn terminal_id(self, terminal_id: impl Into<String>) -> Self {
        Self(self.0.with("terminal_id", rt::Value::text(terminal_id)))
    }

    /// Sets `url`.
    #[inline]
    pub fn url(self, url: impl Into<String>) -> Self {
        Self(self.0.with("url", rt::Value::text(url)))
    }
}

impl Default for MerchantData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "test_helpers-issuing-authorizations")]
rt::params! {
    /// Details about the authorization, such as identifiers, set by the card network.
    ///
    /// Parameters for `network_data` of [`test_helpers::issuing::authorizations::create`](fn@crate::test_helpers::issuing::authorizations::create).
    pub struct NetworkData;
}

#[cfg(feature = "test_helpers-issuing-authorizations")]
impl NetworkData {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `acquiring_institution_id`.
    #[inline]
    pub fn acquiring_institution_id(
        self,
        acquiring_institution_id: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "acquiring_institution_id",
                    rt::Value::text(acquiring_institution_id),
                ),
        )
    }
}

#[cfg(feature = "test_helpers-issuing-authorizations")]
impl Default for NetworkData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "test_helpers-issuing-authorizations")]
rt::params! {
    /// Stripe’s assessment of the fraud risk for this authorization.
    ///
    /// Parameters for `risk_assessment` of [`test_helpers::issuing::authorizations::create`](fn@crate::test_helpers::issuing::authorizations::create).
    pub struct RiskAssessment;
}

#[cfg(feature = "test_helpers-issuing-authorizations")]
impl RiskAssessment {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `card_testing_risk`.
    #[inline]
    pub fn card_testing_risk(
        self,
        card_testing_risk: risk_assessment::CardTestingRisk,
    ) -> Self {
        Self(self.0.with("card_testing_risk", card_testing_risk))
    }

    /// Sets `fraud_risk`.
    #[inline]
    pub fn fraud_risk(self, fraud_risk: risk_assessment::FraudRisk) -> Self {
        Self(self.0.with("fraud_risk", fraud_risk))
    }

    /// Sets `merchant_dispute_risk`.
    #[inline]
    pub fn merchant_dispute_risk(
        self,
        merchant_dispute_risk: risk_assessment::MerchantDisputeRisk,
    ) -> Self {
        Self(self.0.with("merchant_dispute_risk", merchant_dispute_risk))
    }
}

#[cfg(feature = "test_helpers-issuing-authorizations")]
impl Default for RiskAssessment {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "test_helpers-issuing-authorizations")]
rt::params! {
    /// Verifications that Stripe performed on information that the cardholder provided to the merchant.
    ///
    /// Parameters for `verification_data` of [`test_helpers::issuing::authorizations::create`](fn@crate::test_helpers::issuing::authorizations::create).
    pub struct VerificationData;
}

#[cfg(feature = "test_helpers-issuing-authorizations")]
impl VerificationData {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `address_line1_check`.
    #[inline]
    pub fn address_line1_check(
        self,
        address_line1_check: crate::issuing_authorization::verification_data::AddressLine1Check,
    ) -> Self {
        Self(self.0.with("address_line1_check", address_line1_check))
    }

    /// Sets `address_postal_code_check`.
    #[inline]
    pub fn address_postal_code_check(
        self,
        address_postal_code_check: crate::issuing_authorization::verification_data::AddressPostalCodeCheck,
    ) -> Self {
        Self(self.0.with("address_postal_code_check", address_postal_code_check))
    }

    /// Sets `authentication_exemption`.
    #[inline]
    pub fn authentication_exemption(
        self,
        authentication_exemption: verification_data::AuthenticationExemption,
    ) -> Self {
        Self(self.0.with("authentication_exemption", authentication_exemption))
    }

    /// Sets `cvc_check`.
    #[inline]
    pub fn cvc_check(
        self,
        cvc_check: crate::issuing_authorization::verification_data::CvcCheck,
    ) -> Self {
        Self(self.0.with("cvc_check", cvc_check))
    }

    /// Sets `expiry_check`.
    #[inline]
    pub fn expiry_check(
        self,
        expiry_check: crate::issuing_authorization::verification_data::ExpiryCheck,
    ) -> Self {
        Self(self.0.with("expiry_check", expiry_check))
    }

    /// Sets `three_d_secure`.
    #[inline]
    pub fn three_d_secure(
        self,
        three_d_secure: verification_data::ThreeDSecure,
    ) -> Self {
        Self(self.0.with("three_d_secure", three_d_secure))
    }
}

#[cfg(feature = "test_helpers-issuing-authorizations")]
impl Default for VerificationData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
