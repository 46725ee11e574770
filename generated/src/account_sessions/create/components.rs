// Written by `cargo xtask generate`. Do not edit.
//! What `components` of [`account_sessions::create`](fn@crate::account_sessions::create) takes.

pub mod account_management;
pub use crate::account_sessions::create::components::account_management as account_onboarding;
pub mod balance_report;
pub mod balances;
pub mod disputes_list;
pub mod documents;
pub mod financial_account;
pub mod financial_account_transactions;
pub mod instant_payouts_promotion;
pub mod issuing_card;
pub mod issuing_cards_list;
pub use crate::account_sessions::create::components::account_management as notification_banner;
pub use crate::account_sessions::create::components::disputes_list as payment_details;
pub mod payment_disputes;
pub use crate::account_sessions::create::components::disputes_list as payments;
pub mod payout_details;
pub mod payout_reconciliation_report;
pub use crate::account_sessions::create::components::balances as payouts;
pub mod payouts_list;
pub mod tax_registrations;
pub mod tax_settings;

rt::params! {
    /// Parameters for `components[account_management]` of [`account_sessions::create`](fn@crate::account_sessions::create).
    pub struct AccountManagement;
}

impl AccountManagement {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: account_management::Features) -> Self {
        Self(self.0.with("features", features))
    }
}

rt::params! {
    /// Parameters for `components[account_onboarding]` of [`account_sessions::create`](fn@crate::account_sessions::create).
    pub struct AccountOnboarding;
}

impl AccountOnboarding {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: account_management::Features) -> Self {
        Self(self.0.with("features", features))
    }
}

rt::params! {
    /// Parameters for `components[balance_report]` of [`account_sessions::create`](fn@crate::account_sessions::create).
    pub struct BalanceReport;
}

impl BalanceReport {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: balance_report::Features) -> Self {
        Self(self.0.with("features", features))
    }
}

rt::params! {
    /// Parameters for `components[balances]` of [`account_sessions::create`](fn@crate::account_sessions::create).
    pub struct Balances;
}

impl Balances {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: balances::Features) -> Self {
        Self(self.0.with("features", features))
    }
}

rt::params! {
    /// Parameters for `components[disputes_list]` of [`account_sessions::create`](fn@crate::account_sessions::create).
    pub struct DisputesList;
}

impl DisputesList {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: disputes_list::Features) -> Self {
        Self(self.0.with("features", features))
    }
}

rt::params! {
    /// Parameters for `components[documents]` of [`account_sessions::create`](fn@crate::account_sessions::create).
    pub struct Documents;
}

impl Documents {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: documents::Features) -> Self {
        Self(self.0.with("features", features))
    }
}

rt::params! {
    /// Parameters for `components[financial_account]` of [`account_sessions::create`](fn@crate::account_sessions::create).
    pub struct FinancialAccount;
}

impl FinancialAccount {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: financial_account::Features) -> Self {
        Self(self.0.with("features", features))
    }
}

rt::params! {
    /// Parameters for `components[financial_account_transactions]` of [`account_sessions::create`](fn@crate::account_sessions::create).
    pub struct FinancialAccountTransactions;
}

impl FinancialAccountTransactions {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: financial_account_transactions::Features) -> Self {
        Self(self.0.with("features", features))
    }
}

rt::params! {
    /// Parameters for `components[instant_payouts_promotion]` of [`account_sessions::create`](fn@crate::account_sessions::create).
    pub struct InstantPayoutsPromotion;
}

impl InstantPayoutsPromotion {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: instant_payouts_promotion::Features) -> Self {
        Self(self.0.with("features", features))
    }
}

rt::params! {
    /// Parameters for `components[issuing_card]` of [`account_sessions::create`](fn@crate::account_sessions::create).
    pub struct IssuingCard;
}

impl IssuingCard {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: issuing_card::Features) -> Self {
        Self(self.0.with("features", features))
    }
}

rt::params! {
    /// Parameters for `components[issuing_cards_list]` of [`account_sessions::create`](fn@crate::account_sessions::create).
    pub struct IssuingCardsList;
}

impl IssuingCardsList {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: issuing_cards_list::Features) -> Self {
        Self(self.0.with("features", features))
    }
}

rt::params! {
    /// Parameters for `components[notification_banner]` of [`account_sessions::create`](fn@crate::account_sessions::create).
    pub struct NotificationBanner;
}

impl NotificationBanner {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: account_management::Features) -> Self {
        Self(self.0.with("features", features))
    }
}

rt::params! {
    /// Parameters for `components[payment_details]` of [`account_sessions::create`](fn@crate::account_sessions::create).
    pub struct PaymentDetails;
}

impl PaymentDetails {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: disputes_list::Features) -> Self {
        Self(self.0.with("features", features))
    }
}

rt::params! {
    /// Parameters for `components[payment_disputes]` of [`account_sessions::create`](fn@crate::account_sessions::create).
    pub struct PaymentDisputes;
}

impl PaymentDisputes {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: payment_disputes::Features) -> Self {
        Self(self.0.with("features", features))
    }
}

rt::params! {
    /// Parameters for `components[payments]` of [`account_sessions::create`](fn@crate::account_sessions::create).
    pub struct Payments;
}

impl Payments {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: disputes_list::Features) -> Self {
        Self(self.0.with("features", features))
    }
}

rt::params! {
    /// Parameters for `components[payout_details]` of [`account_sessions::create`](fn@crate::account_sessions::create).
    pub struct PayoutDetails;
}

impl PayoutDetails {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: payout_details::Features) -> Self {
        Self(self.0.with("features", features))
    }
}

rt::params! {
    /// Parameters for `components[payout_reconciliation_report]` of [`account_sessions::create`](fn@crate::account_sessions::create).
    pub struct PayoutReconciliationReport;
}

impl PayoutReconciliationReport {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: payout_reconciliation_report::Features) -> Self {
        Self(self.0.with("features", features))
    }
}

rt::params! {
    /// Parameters for `components[payouts]` of [`account_sessions::create`](fn@crate::account_sessions::create).
    pub struct Payouts;
}

impl Payouts {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: balances::Features) -> Self {
        Self(self.0.with("features", features))
    }
}

rt::params! {
    /// Parameters for `components[payouts_list]` of [`account_sessions::create`](fn@crate::account_sessions::create).
    pub struct PayoutsList;
}

impl PayoutsList {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: payouts_list::Features) -> Self {
        Self(self.0.with("features", features))
    }
}

rt::params! {
    /// Parameters for `components[tax_registrations]` of [`account_sessions::create`](fn@crate::account_sessions::create).
    pub struct TaxRegistrations;
}

impl TaxRegistrations {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: tax_registrations::Features) -> Self {
        Self(self.0.with("features", features))
    }
}

rt::params! {
    /// Parameters for `components[tax_settings]` of [`account_sessions::create`](fn@crate::account_sessions::create).
    pub struct TaxSettings;
}

impl TaxSettings {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `features`.
    #[inline]
    pub fn features(self, features: tax_settings::Features) -> Self {
        Self(self.0.with("features", features))
    }
}
