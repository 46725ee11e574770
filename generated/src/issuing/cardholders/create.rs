// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`issuing::cardholders::create`](fn@crate::issuing::cardholders::create).

pub mod billing;
pub mod individual;
pub mod spending_controls;
pub use crate::issuing_cardholder::{PreferredLocale, Type};

rt::params! {
    /// The cardholder's billing address.
    ///
    /// Parameters for `billing` of [`issuing::cardholders::create`](fn@crate::issuing::cardholders::create) and `billing` of [`issuing::cardholders::update`](fn@crate::issuing::cardholders::update).
    pub struct Billing;
}

impl Billing {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(address: crate::issuing::cards::create::shipping::Address) -> Self {
        Self(rt::Params::new().with("address", address))
    }
}

rt::params! {
    /// Additional information about a `company` cardholder.
    ///
    /// Parameters for `company` of [`issuing::cardholders::create`](fn@crate::issuing::cardholders::create) and `company` of [`issuing::cardholders::update`](fn@crate::issuing::cardholders::update).
    pub struct Company;
}

impl Company {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `tax_id`.
    #[inline]
    pub fn tax_id(self, tax_id: impl Into<String>) -> Self {
        Self(self.0.with("tax_id", rt::Value::secret(tax_id)))
    }
}

impl Default for Company {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Additional information about an `individual` cardholder.
    ///
    /// Parameters for `individual` of [`issuing::cardholders::create`](fn@crate::issuing::cardholders::create) and `individual` of [`issuing::cardholders::update`](fn@crate::issuing::cardholders::update).
    pub struct Individual;
}

impl Individual {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `card_issuing`.
    #[inline]
    pub fn card_issuing(self, card_issuing: individual::CardIssuing) -> Self {
        Self(self.0.with("card_issuing", card_issuing))
    }

    /// Sets `dob`.
    #[inline]
    pub fn dob(self, dob: crate::tokens::create::person::Dob) -> Self {
        Self(self.0.with("dob", dob))
    }

    /// Sets `first_name`.
    #[inline]
    pub fn first_name(self, first_name: impl Into<String>) -> Self {
        Self(self.0.with("first_name", rt::Value::text(first_name)))
    }

    /// Sets `last_name`.
    #[inline]
    pub fn last_name(self, last_name: impl Into<String>) -> Self {
        Self(self.0.with("last_name", rt::Value::text(last_name)))
    }

    /// Sets `verification`.
    #[inline]
    pub fn verification(
        self,
        verification: crate::accounts::create::company::Verification,
    ) -> Self {
        Self(self.0.with("verification", verification))
    }
}

impl Default for Individual {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Rules that control spending across this cardholder's cards. Refer to our
    /// [documentation](https://docs.stripe.com/issuing/controls/spending-controls) for more details.
    ///
    /// Parameters for `spending_controls` of [`issuing::cardholders::create`](fn@crate::issuing::cardholders::create) and `spending_controls` of [`issuing::cardholders::update`](fn@crate::issuing::cardholders::update).
    pub struct SpendingControls;
}

impl SpendingControls {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `allowed_card_presences`.
    #[inline]
    pub fn allowed_card_presences(
        self,
        allowed_card_presences: impl IntoIterator<
            Item = crate::issuing_cardholder::spending_controls::AllowedCardPresence,
        >,
    ) -> Self {
        Self(
            self
                .0
                .with("allowed_card_presences", rt::Value::list(allowed_card_presences)),
        )
    }

    /// Sets `allowed_categories`.
    #[inline]
    pub fn allowed_categories(
        self,
        allowed_categories: impl IntoIterator<
            Item = crate::issuing_card::spending_controls::AllowedCategory,
        >,
    ) -> Self {
        Self(self.0.with("allowed_categories", rt::Value::list(allowed_categories)))
    }

    /// Sets `allowed_merchant_countries`.
    #[inline]
    pub fn allowed_merchant_countries(
        self,
        allowed_merchant_countries: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "allowed_merchant_countries",
                    rt::Value::list(
                        allowed_merchant_countries.into_iter().map(rt::Value::text),
                    ),
                ),
        )
    }

    /// Sets `blocked_card_presences`.
    #[inline]
    pub fn blocked_card_presences(
        self,
        blocked_card_presences: impl IntoIterator<
            Item = crate::issuing_cardholder::spending_controls::BlockedCardPresence,
        >,
    ) -> Self {
        Self(
            self
                .0
                .with("blocked_card_presences", rt::Value::list(blocked_card_presences)),
        )
    }

    /// Sets `blocked_categories`.
    #[inline]
    pub fn blocked_categories(
        self,
        blocked_categories: impl IntoIterator<
            Item = crate::issuing_card::spending_controls::BlockedCategory,
        >,
    ) -> Self {
        Self(self.0.with("blocked_categories", rt::Value::list(blocked_categories)))
    }

    /// Sets `blocked_merchant_countries`.
    #[inline]
    pub fn blocked_merchant_countries(
        self,
        blocked_merchant_countries: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "blocked_merchant_countries",
                    rt::Value::list(
                        blocked_merchant_countries.into_iter().map(rt::Value::text),
                    ),
                ),
        )
    }

    /// Sets `spending_limits`.
    #[inline]
    pub fn spending_limits(
        self,
        spending_limits: impl IntoIterator<
            Item = crate::issuing::cards::create::spending_controls::SpendingLimit,
        >,
    ) -> Self {
        Self(self.0.with("spending_limits", rt::Value::list(spending_limits)))
    }

    /// Sets `spending_limits_currency`.
    #[inline]
    pub fn spending_limits_currency(
        self,
        spending_limits_currency: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "spending_limits_currency",
                    rt::Value::text(spending_limits_currency),
                ),
        )
    }
}

impl Default for SpendingControls {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Specifies whether to permit authorizations on this cardholder's cards. Defaults to `active`.
#[non_exhaustive]
pub enum Status {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Status {
    Active = "active",
    Inactive = "inactive",
});
