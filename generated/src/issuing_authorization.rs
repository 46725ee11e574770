// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`IssuingAuthorization`](crate::IssuingAuthorization).

pub mod fleet;
#[cfg(feature = "issuing-authorizations")]
pub mod fraud_challenge;

#[cfg(
    any(
        feature = "issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
pub mod fuel;

#[cfg(feature = "issuing-authorizations")]
pub mod pending_request;
#[cfg(feature = "issuing-authorizations")]
pub mod request_history;
#[cfg(feature = "issuing-authorizations")]
pub mod verification_data;

#[cfg(feature = "issuing-transactions")]
/// An object in `amount_details` of [`IssuingAuthorization`](crate::IssuingAuthorization), `amount_details` of [`IssuingTransaction`](crate::IssuingTransaction) and 2 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct AmountDetails {
    /// The fee charged by the ATM for the cash withdrawal.
    pub atm_fee: Option<i64>,
    /// The amount of cash requested by the cardholder.
    pub cashback_amount: Option<i64>,
}

#[cfg(feature = "issuing-transactions")]
impl rt::Blank for AmountDetails {
    const BLANK: Self = Self {
        atm_fee: rt::Blank::BLANK,
        cashback_amount: rt::Blank::BLANK,
    };
}

#[cfg(feature = "issuing-transactions")]
impl rt::Record for AmountDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_authorization_amount_details | issuing_transaction_amount_details",
            constants: &[],
            fields: &[
                rt::Field("atm_fee", rt::NULLABLE),
                rt::Field("cashback_amount", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.atm_fee,
            _ => &self.cashback_amount,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.atm_fee,
            _ => &mut self.cashback_amount,
        }
    }
}

#[cfg(feature = "issuing-transactions")]
rt::record_traits!(AmountDetails);

#[cfg(feature = "issuing-authorizations")]
/// How the card details were provided.
#[non_exhaustive]
pub enum AuthorizationMethod {
    /// `chip`
    Chip,
    /// `contactless`
    Contactless,
    /// `keyed_in`
    KeyedIn,
    /// `online`
    Online,
    /// `swipe`
    Swipe,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "issuing-authorizations")]
rt::open_enum!(AuthorizationMethod {
    Chip = "chip",
    Contactless = "contactless",
    KeyedIn = "keyed_in",
    Online = "online",
    Swipe = "swipe",
});

#[cfg(feature = "issuing-authorizations")]
/// Whether the card was present at the point of sale for the authorization.
#[non_exhaustive]
pub enum CardPresence {
    /// `not_present`
    NotPresent,
    /// `present`
    Present,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "issuing-authorizations")]
rt::open_enum!(CardPresence {
    NotPresent = "not_present",
    Present = "present",
});

#[cfg(feature = "issuing-authorizations")]
/// An object in `fleet` of [`IssuingAuthorization`](crate::IssuingAuthorization).
#[derive(Clone)]
#[non_exhaustive]
pub struct Fleet {
    /// Answers to prompts presented to the cardholder at the point of sale. Prompted fields vary
    /// depending on the configuration of your physical fleet cards. Typical points of sale support only
    /// numeric entry.
    pub cardholder_prompt_data: Option<rt::Part<fleet::CardholderPromptData>>,
    /// The type of purchase.
    pub purchase_type: Option<fleet::PurchaseType>,
    /// More information about the total amount. Typically this information is received from the
    /// merchant after the authorization has been approved and the fuel dispensed. This information is
    /// not guaranteed to be accurate as some merchants may provide unreliable data.
    pub reported_breakdown: Option<rt::Part<fleet::ReportedBreakdown>>,
    /// The type of fuel service.
    pub service_type: Option<fleet::ServiceType>,
}

#[cfg(feature = "issuing-authorizations")]
impl rt::Blank for Fleet {
    const BLANK: Self = Self {
        cardholder_prompt_data: rt::Blank::BLANK,
        purchase_type: rt::Blank::BLANK,
        reported_breakdown: rt::Blank::BLANK,
        service_type: rt::Blank::BLANK,
    };
}

#[cfg(feature = "issuing-authorizations")]
impl rt::Record for Fleet {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_authorization_fleet_data",
            constants: &[],
            fields: &[
                rt::Field("cardholder_prompt_data", rt::NULLABLE),
                rt::Field("purchase_type", rt::NULLABLE),
                rt::Field("reported_breakdown", rt::NULLABLE),
                rt::Field("service_type", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.cardholder_prompt_data,
            1 => &self.purchase_type,
            2 => &self.reported_breakdown,
            _ => &self.service_type,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.cardholder_prompt_data,
            1 => &mut self.purchase_type,
            2 => &mut self.reported_breakdown,
            _ => &mut self.service_type,
        }
    }
}

#[cfg(feature = "issuing-authorizations")]
rt::record_traits!(Fleet);

#[cfg(feature = "issuing-authorizations")]
/// An object in `fraud_challenges[]` of [`IssuingAuthorization`](crate::IssuingAuthorization).
#[derive(Clone)]
#[non_exhaustive]
pub struct FraudChallenge {
    /// The status of the fraud challenge.
    pub status: fraud_challenge::Status,
    /// If the challenge is not deliverable, the reason why.
    pub undeliverable_reason: Option<fraud_challenge::UndeliverableReason>,
}

#[cfg(feature = "issuing-authorizations")]
impl rt::Blank for FraudChallenge {
    const BLANK: Self = Self {
        status: rt::Blank::BLANK,
        undeliverable_reason: rt::Blank::BLANK,
    };
}

#[cfg(feature = "issuing-authorizations")]
impl rt::Record for FraudChallenge {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_authorization_fraud_challenge",
            constants: &[("channel", rt::Constant::Str("sms"))],
            fields: &[
                rt::Field("status", rt::REQUIRED),
                rt::Field("undeliverable_reason", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.status,
            _ => &self.undeliverable_reason,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.undeliverable_reason,
        }
    }
}

#[cfg(feature = "issuing-authorizations")]
rt::record_traits!(FraudChallenge);

#[cfg(feature = "issuing-authorizations")]
/// An object in `fuel` of [`IssuingAuthorization`](crate::IssuingAuthorization).
#[derive(Clone)]
#[non_exhaustive]
pub struct Fuel {
    /// [Conexxus Payment System Product Code](https://www.conexxus.org/conexxus-payment-system-product-codes)
    /// identifying the primary fuel product purchased.
    pub industry_product_code: Option<String>,
    /// The quantity of `unit`s of fuel that was dispensed, represented as a decimal string with at most
    /// 12 decimal places.
    pub quantity_decimal: Option<rt::Decimal>,
    /// The type of fuel that was purchased.
    pub type_: Option<fuel::Type>,
    /// The units for `quantity_decimal`.
    pub unit: Option<fuel::Unit>,
    /// The cost in cents per each unit of fuel, represented as a decimal string with at most 12 decimal
    /// places.
    pub unit_cost_decimal: Option<rt::Decimal>,
}

#[cfg(feature = "issuing-authorizations")]
impl rt::Blank for Fuel {
    const BLANK: Self = Self {
        industry_product_code: rt::Blank::BLANK,
        quantity_decimal: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
        unit: rt::Blank::BLANK,
        unit_cost_decimal: rt::Blank::BLANK,
    };
}

#[cfg(feature = "issuing-authorizations")]
impl rt::Record for Fuel {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_authorization_fuel_data",
            constants: &[],
            fields: &[
                rt::Field("industry_product_code", rt::NULLABLE),
                rt::Field("quantity_decimal", rt::NULLABLE),
                rt::Field("type", rt::NULLABLE),
                rt::Field("unit", rt::NULLABLE),
                rt::Field("unit_cost_decimal", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.industry_product_code,
            1 => &self.quantity_decimal,
            2 => &self.type_,
            3 => &self.unit,
            _ => &self.unit_cost_decimal,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.industry_product_code,
            1 => &mut self.quantity_decimal,
            2 => &mut self.type_,
            3 => &mut self.unit,
            _ => &mut self.unit_cost_decimal,
        }
    }
}

#[cfg(feature = "issuing-authorizations")]
rt::record_traits!(Fuel);

#[cfg(feature = "issuing-transactions")]
/// An object in `merchant_data` of [`IssuingAuthorization`](crate::IssuingAuthorization) and `merchant_data` of [`IssuingTransaction`](crate::IssuingTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct MerchantData {
    /// A categorization of the seller's type of business. See our
    /// [merchant categories guide](https://docs.stripe.com/issuing/merchant-categories) for a list of
    /// possible values.
    pub category: String,
    /// The merchant category code for the seller’s business
    pub category_code: String,
    /// City where the seller is located
    pub city: Option<String>,
    /// Country where the seller is located
    pub country: Option<String>,
    /// Name of the seller
    pub name: Option<String>,
    /// Identifier assigned to the seller by the card network. Different card networks may assign
    /// different network_id fields to the same merchant.
    pub network_id: String,
    /// Postal code where the seller is located
    pub postal_code: Option<String>,
    /// State where the seller is located
    pub state: Option<String>,
    /// The seller's tax identification number. Currently populated for French merchants only.
    pub tax_id: Option<String>,
    /// An ID assigned by the seller to the location of the sale.
    pub terminal_id: Option<String>,
    /// URL provided by the merchant on a 3DS request
    pub url: Option<String>,
}

#[cfg(feature = "issuing-transactions")]
impl rt::Blank for MerchantData {
    const BLANK: Self = Self {
        category: rt::Blank::BLANK,
        category_code: rt::Blank::BLANK,
        city: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        name: rt::Blank::BLANK,
        network_id: rt::Blank::BLANK,
        postal_code: rt::Blank::BLANK,
        state: rt::Blank::BLANK,
        tax_id: rt::Blank::BLANK,
        terminal_id: rt::Blank::BLANK,
        url: rt::Blank::BLANK,
    };
}

#[cfg(feature = "issuing-transactions")]
impl rt::Record for MerchantData {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_authorization_merchant_data",
            constants: &[],
            fields: &[
                rt::Field("category", rt::REQUIRED),
                rt::Field("category_code", rt::REQUIRED),
                rt::Field("city", rt::NULLABLE),
                rt::Field("country", rt::NULLABLE),
                rt::Field("name", rt::NULLABLE),
                rt::Field("network_id", rt::REQUIRED),
                rt::Field("postal_code", rt::NULLABLE),
                rt::Field("state", rt::NULLABLE),
                rt::Field("tax_id", rt::NULLABLE | rt::SECRET),
                rt::Field("terminal_id", rt::NULLABLE),
                rt::Field("url", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.category,
            1 => &self.category_code,
            2 => &self.city,
            3 => &self.country,
            4 => &self.name,
            5 => &self.network_id,
            6 => &self.postal_code,
            7 => &self.state,
            8 => &self.tax_id,
            9 => &self.terminal_id,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.category,
            1 => &mut self.category_code,
            2 => &mut self.city,
            3 => &mut self.country,
            4 => &mut self.name,
            5 => &mut self.network_id,
            6 => &mut self.postal_code,
            7 => &mut self.state,
            8 => &mut self.tax_id,
            9 => &mut self.terminal_id,
            _ => &mut self.url,
        }
    }
}

#[cfg(feature = "issuing-transactions")]
rt::record_traits!(MerchantData);

#[cfg(feature = "issuing-authorizations")]
/// An object in `network_data` of [`IssuingAuthorization`](crate::IssuingAuthorization).
#[derive(Clone)]
#[non_exhaustive]
pub struct NetworkData {
    /// Identifier assigned to the acquirer by the card network. Sometimes this value is not provided by
    /// the network; in this case, the value will be `null`.
    pub acquiring_institution_id: Option<String>,
    /// The System Trace Audit Number (STAN) is a 6-digit identifier assigned by the acquirer. Prefer
    /// `network_data.transaction_id` if present, unless you have special requirements.
    pub system_trace_audit_number: Option<String>,
    /// Unique identifier for the authorization assigned by the card network used to match subsequent
    /// messages, disputes, and transactions.
    pub transaction_id: Option<String>,
}

#[cfg(feature = "issuing-authorizations")]
impl rt::Blank for NetworkData {
    const BLANK: Self = Self {
        acquiring_institution_id: rt::Blank::BLANK,
        system_trace_audit_number: rt::Blank::BLANK,
        transaction_id: rt::Blank::BLANK,
    };
}

#[cfg(feature = "issuing-authorizations")]
impl rt::Record for NetworkData {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_authorization_network_data",
            constants: &[],
            fields: &[
                rt::Field("acquiring_institution_id", rt::NULLABLE),
                rt::Field("system_trace_audit_number", rt::NULLABLE),
                rt::Field("transaction_id", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.acquiring_institution_id,
            1 => &self.system_trace_audit_number,
            _ => &self.transaction_id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.acquiring_institution_id,
            1 => &mut self.system_trace_audit_number,
            _ => &mut self.transaction_id,
        }
    }
}

#[cfg(feature = "issuing-authorizations")]
rt::record_traits!(NetworkData);

#[cfg(feature = "issuing-authorizations")]
/// An object in `pending_request` of [`IssuingAuthorization`](crate::IssuingAuthorization).
#[derive(Clone)]
#[non_exhaustive]
pub struct PendingRequest {
    /// The additional amount Stripe will hold if the authorization is approved, in the card's
    /// [currency](https://docs.stripe.com/api#issuing_authorization_object-pending-request-currency)
    /// and in the [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    pub amount: i64,
    /// Detailed breakdown of amount components. These amounts are denominated in `currency` and in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    pub amount_details: Option<rt::Part<AmountDetails>>,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// If set `true`, you may provide
    /// [amount](https://docs.stripe.com/api/issuing/authorizations/approve#approve_issuing_authorization-amount)
    /// to control how much to hold for the authorization.
    pub is_amount_controllable: bool,
    /// The amount the merchant is requesting to be authorized in the `merchant_currency`. The amount is
    /// in the [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    pub merchant_amount: i64,
    /// The local currency the merchant is requesting to authorize.
    pub merchant_currency: rt::Currency,
    /// The card network's estimate of the likelihood that an authorization is fraudulent. Takes on
    /// values between 1 and 99.
    pub network_risk_score: Option<i64>,
}

#[cfg(feature = "issuing-authorizations")]
impl rt::Blank for PendingRequest {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        amount_details: rt::Blank::BLANK,
        currency: rt::Blank::BLANK,
        is_amount_controllable: rt::Blank::BLANK,
        merchant_amount: rt::Blank::BLANK,
        merchant_currency: rt::Blank::BLANK,
        network_risk_score: rt::Blank::BLANK,
    };
}

#[cfg(feature = "issuing-authorizations")]
impl rt::Record for PendingRequest {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_authorization_pending_request",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("amount_details", rt::NULLABLE),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("is_amount_controllable", rt::REQUIRED),
                rt::Field("merchant_amount", rt::REQUIRED),
                rt::Field("merchant_currency", rt::REQUIRED),
                rt::Field("network_risk_score", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.amount_details,
            2 => &self.currency,
            3 => &self.is_amount_controllable,
            4 => &self.merchant_amount,
            5 => &self.merchant_currency,
            _ => &self.network_risk_score,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.amount_details,
            2 => &mut self.currency,
            3 => &mut self.is_amount_controllable,
            4 => &mut self.merchant_amount,
            5 => &mut self.merchant_currency,
            _ => &mut self.network_risk_score,
        }
    }
}

#[cfg(feature = "issuing-authorizations")]
rt::record_traits!(PendingRequest);

#[cfg(feature = "issuing-authorizations")]
/// An object in `request_history[]` of [`IssuingAuthorization`](crate::IssuingAuthorization).
#[derive(Clone)]
#[non_exhaustive]
pub struct RequestHistory {
    /// The `pending_request.amount` at the time of the request, presented in your card's currency and
    /// in the [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal). Stripe held
    /// this amount from your account to fund the authorization if the request was approved.
    pub amount: i64,
    /// Detailed breakdown of amount components. These amounts are denominated in `currency` and in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    pub amount_details: Option<rt::Part<AmountDetails>>,
    /// Whether this request was approved.
    pub approved: bool,
    /// A code created by Stripe which is shared with the merchant to validate the authorization. This
    /// field will be populated if the authorization message was approved. The code typically starts
    /// with the letter "S", followed by a six-digit number. For example, "S498162". Please note that
    /// the code is not guaranteed to be unique across authorizations.
    pub authorization_code: Option<String>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: String,
    /// The `pending_request.merchant_amount` at the time of the request, presented in the
    /// `merchant_currency` and in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    pub merchant_amount: i64,
    /// The currency that was collected by the merchant and presented to the cardholder for the
    /// authorization. Three-letter
    /// [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in lowercase. Must be a
    /// [supported currency](https://docs.stripe.com/currencies).
    pub merchant_currency: String,
    /// The card network's estimate of the likelihood that an authorization is fraudulent. Takes on
    /// values between 1 and 99.
    pub network_risk_score: Option<i64>,
    /// When an authorization is approved or declined by you or by Stripe, this field provides
    /// additional detail on the reason for the outcome.
    pub reason: request_history::Reason,
    /// If the `request_history.reason` is `webhook_error` because the direct webhook response is
    /// invalid (for example, parsing errors or missing parameters), we surface a more detailed error
    /// message via this field.
    pub reason_message: Option<String>,
    /// Time when the card network received an authorization request from the acquirer in UTC. Referred
    /// to by networks as transmission time.
    pub requested_at: Option<rt::Timestamp>,
}

#[cfg(feature = "issuing-authorizations")]
impl rt::Blank for RequestHistory {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        amount_details: rt::Blank::BLANK,
        approved: rt::Blank::BLANK,
        authorization_code: rt::Blank::BLANK,
        created: rt::Blank::BLANK,
        currency: rt::Blank::BLANK,
        merchant_amount: rt::Blank::BLANK,
        merchant_currency: rt::Blank::BLANK,
        network_risk_score: rt::Blank::BLANK,
        reason: rt::Blank::BLANK,
        reason_message: rt::Blank::BLANK,
        requested_at: rt::Blank::BLANK,
    };
}

#[cfg(feature = "issuing-authorizations")]
impl rt::Record for RequestHistory {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_authorization_request",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("amount_details", rt::NULLABLE),
                rt::Field("approved", rt::REQUIRED),
                rt::Field("authorization_code", rt::NULLABLE),
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("merchant_amount", rt::REQUIRED),
                rt::Field("merchant_currency", rt::REQUIRED),
                rt::Field("network_risk_score", rt::NULLABLE),
                rt::Field("reason", rt::REQUIRED),
                rt::Field("reason_message", rt::NULLABLE),
                rt::Field("requested_at", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.amount_details,
            2 => &self.approved,
            3 => &self.authorization_code,
            4 => &self.created,
            5 => &self.currency,
            6 => &self.merchant_amount,
            7 => &self.merchant_currency,
            8 => &self.network_risk_score,
            9 => &self.reason,
            10 => &self.reason_message,
            _ => &self.requested_at,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.amount_details,
            2 => &mut self.approved,
            3 => &mut self.authorization_code,
            4 => &mut self.created,
            5 => &mut self.currency,
            6 => &mut self.merchant_amount,
            7 => &mut self.merchant_currency,
            8 => &mut self.network_risk_score,
            9 => &mut self.reason,
            10 => &mut self.reason_message,
            _ => &mut self.requested_at,
        }
    }
}

#[cfg(feature = "issuing-authorizations")]
rt::record_traits!(RequestHistory);

#[cfg(feature = "issuing-authorizations")]
/// The current status of the authorization in its lifecycle.
#[non_exhaustive]
pub enum Status {
    /// `closed`
    Closed,
    /// `expired`
    Expired,
    /// `pending`
    Pending,
    /// `reversed`
    Reversed,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "issuing-authorizations")]
rt::open_enum!(Status {
    Closed = "closed",
    Expired = "expired",
    Pending = "pending",
    Reversed = "reversed",
});

#[cfg(feature = "issuing-authorizations")]
/// An object in `treasury` of [`IssuingAuthorization`](crate::IssuingAuthorization).
#[derive(Clone)]
#[non_exhaustive]
pub struct Treasury {
    /// The array of [ReceivedCredits](https://docs.stripe.com/api/treasury/received_credits) associated
    /// with this authorization
    pub received_credits: Vec<String>,
    /// The array of [ReceivedDebits](https://docs.stripe.com/api/treasury/received_debits) associated
    /// with this authorization
    pub received_debits: Vec<String>,
    /// The Treasury [Transaction](https://docs.stripe.com/api/treasury/transactions) associated with
    /// this authorization
    pub transaction: Option<String>,
}

#[cfg(feature = "issuing-authorizations")]
impl rt::Blank for Treasury {
    const BLANK: Self = Self {
        received_credits: rt::Blank::BLANK,
        received_debits: rt::Blank::BLANK,
        transaction: rt::Blank::BLANK,
    };
}

#[cfg(feature = "issuing-authorizations")]
impl rt::Record for Treasury {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_authorization_treasury",
            constants: &[],
            fields: &[
                rt::Field("received_credits", rt::REQUIRED),
                rt::Field("received_debits", rt::REQUIRED),
                rt::Field("transaction", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.received_credits,
            1 => &self.received_debits,
            _ => &self.transaction,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.received_credits,
            1 => &mut self.received_debits,
            _ => &mut self.transaction,
        }
    }
}

#[cfg(feature = "issuing-authorizations")]
rt::record_traits!(Treasury);

#[cfg(feature = "issuing-authorizations")]
/// An object in `verification_data` of [`IssuingAuthorization`](crate::IssuingAuthorization).
#[derive(Clone)]
#[non_exhaustive]
pub struct VerificationData {
    /// Whether the cardholder provided an address first line and if it matched the cardholder’s
    /// `billing.address.line1`.
    pub address_line1_check: verification_data::AddressLine1Check,
    /// Whether the cardholder provided a postal code and if it matched the cardholder’s
    /// `billing.address.postal_code`.
    pub address_postal_code_check: verification_data::AddressPostalCodeCheck,
    /// The exemption applied to this authorization.
    pub authentication_exemption: Option<
        rt::Part<verification_data::AuthenticationExemption>,
    >,
    /// Whether the cardholder provided a CVC and if it matched Stripe’s record.
    pub cvc_check: verification_data::CvcCheck,
    /// Whether the cardholder provided an expiry date and if it matched Stripe’s record.
    pub expiry_check: verification_data::ExpiryCheck,
    /// The postal code submitted as part of the authorization used for postal code verification.
    pub postal_code: Option<String>,
    /// 3D Secure details.
    pub three_d_secure: Option<rt::Part<verification_data::ThreeDSecure>>,
}

#[cfg(feature = "issuing-authorizations")]
impl rt::Blank for VerificationData {
    const BLANK: Self = Self {
        address_line1_check: rt::Blank::BLANK,
        address_postal_code_check: rt::Blank::BLANK,
        authentication_exemption: rt::Blank::BLANK,
        cvc_check: rt::Blank::BLANK,
        expiry_check: rt::Blank::BLANK,
        postal_code: rt::Blank::BLANK,
        three_d_secure: rt::Blank::BLANK,
    };
}

#[cfg(feature = "issuing-authorizations")]
impl rt::Record for VerificationData {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_authorization_verification_data",
            constants: &[],
            fields: &[
                rt::Field("address_line1_check", rt::REQUIRED),
                rt::Field("address_postal_code_check", rt::REQUIRED),
                rt::Field("authentication_exemption", rt::NULLABLE),
                rt::Field("cvc_check", rt::REQUIRED),
                rt::Field("expiry_check", rt::REQUIRED),
                rt::Field("postal_code", rt::NULLABLE),
                rt::Field("three_d_secure", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.address_line1_check,
            1 => &self.address_postal_code_check,
            2 => &self.authentication_exemption,
            3 => &self.cvc_check,
            4 => &self.expiry_check,
            5 => &self.postal_code,
            _ => &self.three_d_secure,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.address_line1_check,
            1 => &mut self.address_postal_code_check,
            2 => &mut self.authentication_exemption,
            3 => &mut self.cvc_check,
            4 => &mut self.expiry_check,
            5 => &mut self.postal_code,
            _ => &mut self.three_d_secure,
        }
    }
}

#[cfg(feature = "issuing-authorizations")]
rt::record_traits!(VerificationData);
