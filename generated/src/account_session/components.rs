// Written by `cargo xtask generate`. Do not edit.
//! What is in `components` of [`AccountSession`](crate::AccountSession).

pub mod account_management;
pub use crate::account_session::components::account_management as account_onboarding;
pub mod balance_report;
pub mod balances;
pub mod disputes_list;
pub use crate::account_session::components::balance_report as documents;
pub mod financial_account;
pub mod financial_account_transactions;
pub mod instant_payouts_promotion;
pub mod issuing_card;
pub mod issuing_cards_list;
pub use crate::account_session::components::account_management as notification_banner;
pub use crate::account_session::components::disputes_list as payment_details;
pub mod payment_disputes;
pub use crate::account_session::components::disputes_list as payments;
pub use crate::account_session::components::balance_report as payout_details;
pub use crate::account_session::components::balance_report as payout_reconciliation_report;
pub use crate::account_session::components::balances as payouts;
pub use crate::account_session::components::balance_report as payouts_list;
pub use crate::account_session::components::balance_report as tax_registrations;
pub use crate::account_session::components::balance_report as tax_settings;

/// An object in `components.account_management` of [`AccountSession`](crate::AccountSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountManagement {
    /// Whether the embedded component is enabled.
    pub enabled: bool,
    pub features: account_management::Features,
}

impl rt::Blank for AccountManagement {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        features: rt::Blank::BLANK,
    };
}

impl rt::Record for AccountManagement {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "connect_embedded_account_config_claim",
            constants: &[],
            fields: &[
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("features", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enabled,
            _ => &self.features,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.features,
        }
    }
}

rt::record_traits!(AccountManagement);

/// An object in `components.account_onboarding` of [`AccountSession`](crate::AccountSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountOnboarding {
    /// Whether the embedded component is enabled.
    pub enabled: bool,
    pub features: account_management::Features,
}

impl rt::Blank for AccountOnboarding {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        features: rt::Blank::BLANK,
    };
}

impl rt::Record for AccountOnboarding {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "connect_embedded_account_config_claim",
            constants: &[],
            fields: &[
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("features", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enabled,
            _ => &self.features,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.features,
        }
    }
}

rt::record_traits!(AccountOnboarding);

/// An object in `components.balance_report` of [`AccountSession`](crate::AccountSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct BalanceReport {
    /// Whether the embedded component is enabled.
    pub enabled: bool,
    pub features: balance_report::Features,
}

impl rt::Blank for BalanceReport {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        features: rt::Blank::BLANK,
    };
}

impl rt::Record for BalanceReport {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "connect_embedded_base_config_claim",
            constants: &[],
            fields: &[
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("features", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enabled,
            _ => &self.features,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.features,
        }
    }
}

rt::record_traits!(BalanceReport);

/// An object in `components.balances` of [`AccountSession`](crate::AccountSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Balances {
    /// Whether the embedded component is enabled.
    pub enabled: bool,
    pub features: balances::Features,
}

impl rt::Blank for Balances {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        features: rt::Blank::BLANK,
    };
}

impl rt::Record for Balances {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "connect_embedded_payouts_config",
            constants: &[],
            fields: &[
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("features", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enabled,
            _ => &self.features,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.features,
        }
    }
}

rt::record_traits!(Balances);

/// An object in `components.disputes_list` of [`AccountSession`](crate::AccountSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct DisputesList {
    /// Whether the embedded component is enabled.
    pub enabled: bool,
    pub features: disputes_list::Features,
}

impl rt::Blank for DisputesList {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        features: rt::Blank::BLANK,
    };
}

impl rt::Record for DisputesList {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "connect_embedded_disputes_list_config",
            constants: &[],
            fields: &[
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("features", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enabled,
            _ => &self.features,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.features,
        }
    }
}

rt::record_traits!(DisputesList);

/// An object in `components.documents` of [`AccountSession`](crate::AccountSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Documents {
    /// Whether the embedded component is enabled.
    pub enabled: bool,
    pub features: balance_report::Features,
}

impl rt::Blank for Documents {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        features: rt::Blank::BLANK,
    };
}

impl rt::Record for Documents {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "connect_embedded_base_config_claim",
            constants: &[],
            fields: &[
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("features", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enabled,
            _ => &self.features,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.features,
        }
    }
}

rt::record_traits!(Documents);

/// An object in `components.financial_account` of [`AccountSession`](crate::AccountSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct FinancialAccount {
    /// Whether the embedded component is enabled.
    pub enabled: bool,
    pub features: financial_account::Features,
}

impl rt::Blank for FinancialAccount {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        features: rt::Blank::BLANK,
    };
}

impl rt::Record for FinancialAccount {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "connect_embedded_financial_account_config_claim",
            constants: &[],
            fields: &[
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("features", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enabled,
            _ => &self.features,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.features,
        }
    }
}

rt::record_traits!(FinancialAccount);

/// An object in `components.financial_account_transactions` of [`AccountSession`](crate::AccountSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct FinancialAccountTransactions {
    /// Whether the embedded component is enabled.
    pub enabled: bool,
    pub features: financial_account_transactions::Features,
}

impl rt::Blank for FinancialAccountTransactions {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        features: rt::Blank::BLANK,
    };
}

impl rt::Record for FinancialAccountTransactions {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "connect_embedded_financial_account_transactions_config_claim",
            constants: &[],
            fields: &[
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("features", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enabled,
            _ => &self.features,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.features,
        }
    }
}

rt::record_traits!(FinancialAccountTransactions);

/// An object in `components.instant_payouts_promotion` of [`AccountSession`](crate::AccountSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct InstantPayoutsPromotion {
    /// Whether the embedded component is enabled.
    pub enabled: bool,
    pub features: instant_payouts_promotion::Features,
}

impl rt::Blank for InstantPayoutsPromotion {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        features: rt::Blank::BLANK,
    };
}

impl rt::Record for InstantPayoutsPromotion {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "connect_embedded_instant_payouts_promotion_config",
            constants: &[],
            fields: &[
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("features", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enabled,
            _ => &self.features,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.features,
        }
    }
}

rt::record_traits!(InstantPayoutsPromotion);

/// An object in `components.issuing_card` of [`AccountSession`](crate::AccountSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCard {
    /// Whether the embedded component is enabled.
    pub enabled: bool,
    pub features: issuing_card::Features,
}

impl rt::Blank for IssuingCard {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        features: rt::Blank::BLANK,
    };
}

impl rt::Record for IssuingCard {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "connect_embedded_issuing_card_config_claim",
            constants: &[],
            fields: &[
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("features", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enabled,
            _ => &self.features,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.features,
        }
    }
}

rt::record_traits!(IssuingCard);

/// An object in `components.issuing_cards_list` of [`AccountSession`](crate::AccountSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingCardsList {
    /// Whether the embedded component is enabled.
    pub enabled: bool,
    pub features: issuing_cards_list::Features,
}

impl rt::Blank for IssuingCardsList {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        features: rt::Blank::BLANK,
    };
}

impl rt::Record for IssuingCardsList {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "connect_embedded_issuing_cards_list_config_claim",
            constants: &[],
            fields: &[
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("features", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enabled,
            _ => &self.features,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.features,
        }
    }
}

rt::record_traits!(IssuingCardsList);

/// An object in `components.notification_banner` of [`AccountSession`](crate::AccountSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct NotificationBanner {
    /// Whether the embedded component is enabled.
    pub enabled: bool,
    pub features: account_management::Features,
}

impl rt::Blank for NotificationBanner {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        features: rt::Blank::BLANK,
    };
}

impl rt::Record for NotificationBanner {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "connect_embedded_account_config_claim",
            constants: &[],
            fields: &[
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("features", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enabled,
            _ => &self.features,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.features,
        }
    }
}

rt::record_traits!(NotificationBanner);

/// An object in `components.payment_details` of [`AccountSession`](crate::AccountSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentDetails {
    /// Whether the embedded component is enabled.
    pub enabled: bool,
    pub features: disputes_list::Features,
}

impl rt::Blank for PaymentDetails {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        features: rt::Blank::BLANK,
    };
}

impl rt::Record for PaymentDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "connect_embedded_payments_config_claim",
            constants: &[],
            fields: &[
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("features", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enabled,
            _ => &self.features,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.features,
        }
    }
}

rt::record_traits!(PaymentDetails);

/// An object in `components.payment_disputes` of [`AccountSession`](crate::AccountSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentDisputes {
    /// Whether the embedded component is enabled.
    pub enabled: bool,
    pub features: payment_disputes::Features,
}

impl rt::Blank for PaymentDisputes {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        features: rt::Blank::BLANK,
    };
}

impl rt::Record for PaymentDisputes {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "connect_embedded_payment_disputes_config",
            constants: &[],
            fields: &[
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("features", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enabled,
            _ => &self.features,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.features,
        }
    }
}

rt::record_traits!(PaymentDisputes);

/// An object in `components.payments` of [`AccountSession`](crate::AccountSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Payments {
    /// Whether the embedded component is enabled.
    pub enabled: bool,
    pub features: disputes_list::Features,
}

impl rt::Blank for Payments {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        features: rt::Blank::BLANK,
    };
}

impl rt::Record for Payments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "connect_embedded_payments_config_claim",
            constants: &[],
            fields: &[
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("features", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enabled,
            _ => &self.features,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.features,
        }
    }
}

rt::record_traits!(Payments);

/// An object in `components.payout_details` of [`AccountSession`](crate::AccountSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct PayoutDetails {
    /// Whether the embedded component is enabled.
    pub enabled: bool,
    pub features: balance_report::Features,
}

impl rt::Blank for PayoutDetails {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        features: rt::Blank::BLANK,
    };
}

impl rt::Record for PayoutDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "connect_embedded_base_config_claim",
            constants: &[],
            fields: &[
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("features", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enabled,
            _ => &self.features,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.features,
        }
    }
}

rt::record_traits!(PayoutDetails);

/// An object in `components.payout_reconciliation_report` of [`AccountSession`](crate::AccountSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct PayoutReconciliationReport {
    /// Whether the embedded component is enabled.
    pub enabled: bool,
    pub features: balance_report::Features,
}

impl rt::Blank for PayoutReconciliationReport {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        features: rt::Blank::BLANK,
    };
}

impl rt::Record for PayoutReconciliationReport {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "connect_embedded_base_config_claim",
            constants: &[],
            fields: &[
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("features", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enabled,
            _ => &self.features,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.features,
        }
    }
}

rt::record_traits!(PayoutReconciliationReport);

/// An object in `components.payouts` of [`AccountSession`](crate::AccountSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Payouts {
    /// Whether the embedded component is enabled.
    pub enabled: bool,
    pub features: balances::Features,
}

impl rt::Blank for Payouts {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        features: rt::Blank::BLANK,
    };
}

impl rt::Record for Payouts {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "connect_embedded_payouts_config",
            constants: &[],
            fields: &[
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("features", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enabled,
            _ => &self.features,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.features,
        }
    }
}

rt::record_traits!(Payouts);

/// An object in `components.payouts_list` of [`AccountSession`](crate::AccountSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct PayoutsList {
    /// Whether the embedded component is enabled.
    pub enabled: bool,
    pub features: balance_report::Features,
}

impl rt::Blank for PayoutsList {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        features: rt::Blank::BLANK,
    };
}

impl rt::Record for PayoutsList {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "connect_embedded_base_config_claim",
            constants: &[],
            fields: &[
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("features", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enabled,
            _ => &self.features,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.features,
        }
    }
}

rt::record_traits!(PayoutsList);

/// An object in `components.tax_registrations` of [`AccountSession`](crate::AccountSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxRegistrations {
    /// Whether the embedded component is enabled.
    pub enabled: bool,
    pub features: balance_report::Features,
}

impl rt::Blank for TaxRegistrations {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        features: rt::Blank::BLANK,
    };
}

impl rt::Record for TaxRegistrations {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "connect_embedded_base_config_claim",
            constants: &[],
            fields: &[
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("features", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enabled,
            _ => &self.features,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.features,
        }
    }
}

rt::record_traits!(TaxRegistrations);

/// An object in `components.tax_settings` of [`AccountSession`](crate::AccountSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxSettings {
    /// Whether the embedded component is enabled.
    pub enabled: bool,
    pub features: balance_report::Features,
}

impl rt::Blank for TaxSettings {
    const BLANK: Self = Self {
        enabled: rt::Blank::BLANK,
        features: rt::Blank::BLANK,
    };
}

impl rt::Record for TaxSettings {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "connect_embedded_base_config_claim",
            constants: &[],
            fields: &[
                rt::Field("enabled", rt::REQUIRED),
                rt::Field("features", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.enabled,
            _ => &self.features,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.features,
        }
    }
}

rt::record_traits!(TaxSettings);
