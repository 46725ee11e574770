// Written by `cargo xtask generate`. Do not edit.

/// Stripe Treasury provides users with a container for money called a FinancialAccount that is
/// separate from their Payments balance. FinancialAccounts serve as the source and destination of
/// Treasury’s money movement APIs.
///
/// The object `treasury.financial_account`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryFinancialAccount {
    /// The array of paths to active Features in the Features hash.
    pub active_features: Option<Vec<crate::treasury_financial_account::ActiveFeature>>,
    pub balance: rt::Part<crate::treasury_financial_account::Balance>,
    /// Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    pub country: String,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    pub features: Option<rt::Part<crate::TreasuryFinancialAccountFeatures>>,
    /// The set of credentials that resolve to a FinancialAccount.
    pub financial_addresses: Vec<crate::treasury_financial_account::FinancialAddress>,
    /// Unique identifier for the object.
    pub id: crate::ids::TreasuryFinancialAccountId,
    pub is_default: Option<bool>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
    /// The nickname for the FinancialAccount.
    pub nickname: Option<String>,
    /// The array of paths to pending Features in the Features hash.
    pub pending_features: Option<Vec<crate::treasury_financial_account::PendingFeature>>,
    /// The set of functionalities that the platform can restrict on the FinancialAccount.
    pub platform_restrictions: Option<
        rt::Part<crate::treasury_financial_account::PlatformRestrictions>,
    >,
    /// The array of paths to restricted Features in the Features hash.
    pub restricted_features: Option<
        Vec<crate::treasury_financial_account::RestrictedFeature>,
    >,
    /// Status of this FinancialAccount.
    pub status: crate::treasury_financial_account::Status,
    pub status_details: crate::treasury_financial_account::StatusDetails,
    /// The currencies the FinancialAccount can hold a balance in. Three-letter
    /// [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in lowercase.
    pub supported_currencies: Vec<String>,
}

impl rt::Record for TreasuryFinancialAccount {
    fn blank() -> Self {
        Self {
            active_features: rt::blank(),
            balance: rt::blank(),
            country: rt::blank(),
            created: rt::blank(),
            features: rt::blank(),
            financial_addresses: rt::blank(),
            id: rt::blank(),
            is_default: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            nickname: rt::blank(),
            pending_features: rt::blank(),
            platform_restrictions: rt::blank(),
            restricted_features: rt::blank(),
            status: rt::blank(),
            status_details: rt::blank(),
            supported_currencies: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "treasury.financial_account",
            constants: &[("object", rt::Constant::Str("treasury.financial_account"))],
            fields: &[
                rt::Field("active_features", rt::OPTIONAL),
                rt::Field("balance", rt::REQUIRED),
                rt::Field("country", rt::REQUIRED),
                rt::Field("created", rt::REQUIRED),
                rt::Field("features", rt::OPTIONAL),
                rt::Field("financial_addresses", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("is_default", rt::OPTIONAL),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::NULLABLE),
                rt::Field("nickname", rt::NULLABLE),
                rt::Field("pending_features", rt::OPTIONAL),
                rt::Field("platform_restrictions", rt::NULLABLE),
                rt::Field("restricted_features", rt::OPTIONAL),
                rt::Field("status", rt::REQUIRED),
                rt::Field("status_details", rt::REQUIRED),
                rt::Field("supported_currencies", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.active_features,
            1 => &self.balance,
            2 => &self.country,
            3 => &self.created,
            4 => &self.features,
            5 => &self.financial_addresses,
            6 => &self.id,
            7 => &self.is_default,
            8 => &self.livemode,
            9 => &self.metadata,
            10 => &self.nickname,
            11 => &self.pending_features,
            12 => &self.platform_restrictions,
            13 => &self.restricted_features,
            14 => &self.status,
            15 => &self.status_details,
            _ => &self.supported_currencies,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.active_features,
            1 => &mut self.balance,
            2 => &mut self.country,
            3 => &mut self.created,
            4 => &mut self.features,
            5 => &mut self.financial_addresses,
            6 => &mut self.id,
            7 => &mut self.is_default,
            8 => &mut self.livemode,
            9 => &mut self.metadata,
            10 => &mut self.nickname,
            11 => &mut self.pending_features,
            12 => &mut self.platform_restrictions,
            13 => &mut self.restricted_features,
            14 => &mut self.status,
            15 => &mut self.status_details,
            _ => &mut self.supported_currencies,
        }
    }
}

rt::record_traits!(TreasuryFinancialAccount);

impl rt::Resource for TreasuryFinancialAccount {
    type Id = crate::ids::TreasuryFinancialAccountId;
    const OBJECT: &'static str = "treasury.financial_account";
}
