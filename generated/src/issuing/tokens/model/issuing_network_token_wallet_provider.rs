// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::IssuingNetworkTokenAddress;

/// The schema `issuing_network_token_wallet_provider`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingNetworkTokenWalletProvider {
    /// The wallet provider-given account ID of the digital wallet the token belongs to.
    pub account_id: Option<String>,
    /// An evaluation on the trustworthiness of the wallet account between 1 and 5. A higher score
    /// indicates more trustworthy.
    pub account_trust_score: Option<i64>,
    /// The method used for tokenizing a card.
    pub card_number_source: Option<IssuingNetworkTokenWalletProviderCardNumberSource>,
    pub cardholder_address: Option<Part<IssuingNetworkTokenAddress>>,
    /// The name of the cardholder tokenizing the card.
    pub cardholder_name: Option<String>,
    /// An evaluation on the trustworthiness of the device. A higher score indicates more trustworthy.
    pub device_trust_score: Option<i64>,
    /// The hashed email address of the cardholder's account with the wallet provider.
    pub hashed_account_email_address: Option<String>,
    /// The reasons for suggested tokenization given by the card network.
    pub reason_codes: Option<Vec<IssuingNetworkTokenWalletProviderReasonCode>>,
    /// The recommendation on responding to the tokenization request.
    pub suggested_decision: Option<IssuingNetworkTokenWalletProviderSuggestedDecision>,
    /// The version of the standard for mapping reason codes followed by the wallet provider.
    pub suggested_decision_version: Option<String>,
}

impl Blank for IssuingNetworkTokenWalletProvider {
    const BLANK: Self = Self {
        account_id: Blank::BLANK,
        account_trust_score: Blank::BLANK,
        card_number_source: Blank::BLANK,
        cardholder_address: Blank::BLANK,
        cardholder_name: Blank::BLANK,
        device_trust_score: Blank::BLANK,
        hashed_account_email_address: Blank::BLANK,
        reason_codes: Blank::BLANK,
        suggested_decision: Blank::BLANK,
        suggested_decision_version: Blank::BLANK,
    };
}

impl Record for IssuingNetworkTokenWalletProvider {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_network_token_wallet_provider",
            constants: &[],
            fields: &[
                Field("account_id", OPTIONAL),
                Field("account_trust_score", OPTIONAL),
                Field("card_number_source", OPTIONAL),
                Field("cardholder_address", OPTIONAL),
                Field("cardholder_name", OPTIONAL),
                Field("device_trust_score", OPTIONAL),
                Field("hashed_account_email_address", OPTIONAL),
                Field("reason_codes", OPTIONAL),
                Field("suggested_decision", OPTIONAL),
                Field("suggested_decision_version", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.account_id,
            1 => &self.account_trust_score,
            2 => &self.card_number_source,
            3 => &self.cardholder_address,
            4 => &self.cardholder_name,
            5 => &self.device_trust_score,
            6 => &self.hashed_account_email_address,
            7 => &self.reason_codes,
            8 => &self.suggested_decision,
            _ => &self.suggested_decision_version,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.account_id,
            1 => &mut self.account_trust_score,
            2 => &mut self.card_number_source,
            3 => &mut self.cardholder_address,
            4 => &mut self.cardholder_name,
            5 => &mut self.device_trust_score,
            6 => &mut self.hashed_account_email_address,
            7 => &mut self.reason_codes,
            8 => &mut self.suggested_decision,
            _ => &mut self.suggested_decision_version,
        }
    }
}

impl std::fmt::Debug for IssuingNetworkTokenWalletProvider {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingNetworkTokenWalletProvider);

/// The method used for tokenizing a card.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingNetworkTokenWalletProviderCardNumberSource {
    /// `app`
    App,
    /// `manual`
    Manual,
    /// `on_file`
    OnFile,
    /// `other`
    Other,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingNetworkTokenWalletProviderCardNumberSource {
    App = "app",
    Manual = "manual",
    OnFile = "on_file",
    Other = "other",
});

/// The values of `issuing_network_token_wallet_provider/reason_codes[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingNetworkTokenWalletProviderReasonCode {
    /// `account_card_too_new`
    AccountCardTooNew,
    /// `account_recently_changed`
    AccountRecentlyChanged,
    /// `account_too_new`
    AccountTooNew,
    /// `account_too_new_since_launch`
    AccountTooNewSinceLaunch,
    /// `additional_device`
    AdditionalDevice,
    /// `data_expired`
    DataExpired,
    /// `defer_id_v_decision`
    DeferIdVDecision,
    /// `device_recently_lost`
    DeviceRecentlyLost,
    /// `good_activity_history`
    GoodActivityHistory,
    /// `has_suspended_tokens`
    HasSuspendedTokens,
    /// `high_risk`
    HighRisk,
    /// `inactive_account`
    InactiveAccount,
    /// `long_account_tenure`
    LongAccountTenure,
    /// `low_account_score`
    LowAccountScore,
    /// `low_device_score`
    LowDeviceScore,
    /// `low_phone_number_score`
    LowPhoneNumberScore,
    /// `network_service_error`
    NetworkServiceError,
    /// `outside_home_territory`
    OutsideHomeTerritory,
    /// `provisioning_cardholder_mismatch`
    ProvisioningCardholderMismatch,
    /// `provisioning_device_and_cardholder_mismatch`
    ProvisioningDeviceAndCardholderMismatch,
    /// `provisioning_device_mismatch`
    ProvisioningDeviceMismatch,
    /// `same_device_no_prior_authentication`
    SameDeviceNoPriorAuthentication,
    /// `same_device_successful_prior_authentication`
    SameDeviceSuccessfulPriorAuthentication,
    /// `software_update`
    SoftwareUpdate,
    /// `suspicious_activity`
    SuspiciousActivity,
    /// `too_many_different_cardholders`
    TooManyDifferentCardholders,
    /// `too_many_recent_attempts`
    TooManyRecentAttempts,
    /// `too_many_recent_tokens`
    TooManyRecentTokens,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingNetworkTokenWalletProviderReasonCode {
    AccountCardTooNew = "account_card_too_new",
    AccountRecentlyChanged = "account_recently_changed",
    AccountTooNew = "account_too_new",
    AccountTooNewSinceLaunch = "account_too_new_since_launch",
    AdditionalDevice = "additional_device",
    DataExpired = "data_expired",
    DeferIdVDecision = "defer_id_v_decision",
    DeviceRecentlyLost = "device_recently_lost",
    GoodActivityHistory = "good_activity_history",
    HasSuspendedTokens = "has_suspended_tokens",
    HighRisk = "high_risk",
    InactiveAccount = "inactive_account",
    LongAccountTenure = "long_account_tenure",
    LowAccountScore = "low_account_score",
    LowDeviceScore = "low_device_score",
    LowPhoneNumberScore = "low_phone_number_score",
    NetworkServiceError = "network_service_error",
    OutsideHomeTerritory = "outside_home_territory",
    ProvisioningCardholderMismatch = "provisioning_cardholder_mismatch",
    ProvisioningDeviceAndCardholderMismatch = "provisioning_device_and_cardholder_mismatch",
    ProvisioningDeviceMismatch = "provisioning_device_mismatch",
    SameDeviceNoPriorAuthentication = "same_device_no_prior_authentication",
    SameDeviceSuccessfulPriorAuthentication = "same_device_successful_prior_authentication",
    SoftwareUpdate = "software_update",
    SuspiciousActivity = "suspicious_activity",
    TooManyDifferentCardholders = "too_many_different_cardholders",
    TooManyRecentAttempts = "too_many_recent_attempts",
    TooManyRecentTokens = "too_many_recent_tokens",
});

/// The recommendation on responding to the tokenization request.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuingNetworkTokenWalletProviderSuggestedDecision {
    /// `approve`
    Approve,
    /// `decline`
    Decline,
    /// `require_auth`
    RequireAuth,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(IssuingNetworkTokenWalletProviderSuggestedDecision {
    Approve = "approve",
    Decline = "decline",
    RequireAuth = "require_auth",
});
