// Written by `cargo xtask generate`. Do not edit.
//! What is in `v2::errors`.

#[cfg(feature = "v2-core-accounts")]
pub mod account_capability_not_supported;
#[cfg(feature = "v2-core-accounts")]
pub mod account_configuration_not_supported;
#[cfg(feature = "v2-core-accounts")]
pub mod account_controller_express_dash_without_application_losses_or_fees;
#[cfg(feature = "v2-core-accounts")]
pub mod account_controller_stripe_pricing_platform_liable;
#[cfg(feature = "v2-core-accounts")]
pub mod account_controller_ua_unsupported_configuration;
#[cfg(feature = "v2-core-accounts")]
pub mod account_controller_unsupported_configuration;
#[cfg(feature = "v2-core-accounts")]
pub mod account_controller_unsupported_configuration_private_preview;
#[cfg(feature = "v2-core-accounts")]
pub mod account_country_unsupported_currency;
#[cfg(feature = "v2-core-accounts")]
pub mod account_create_activation_required;
#[cfg(feature = "v2-core-accounts")]
pub mod account_creation_invalid;
#[cfg(feature = "v2-core-accounts")]
pub mod account_creation_liability_unacknowledged;
#[cfg(feature = "v2-core-accounts")]
pub mod account_creation_requirement_collection_and_liability_unacknowledged;
#[cfg(feature = "v2-core-accounts")]
pub mod account_creation_requirement_collection_unacknowledged;
#[cfg(feature = "v2-core-accounts")]
pub mod account_not_yet_compatible_with_v2;

#[cfg(
    any(
        feature = "v2-core-account_links",
        feature = "v2-core-account_tokens",
        feature = "v2-core-accounts"
    )
)]
pub mod account_rate_limit_exceeded;

#[cfg(feature = "v2-core-accounts")]
pub mod account_terms_of_service_not_accepted;
#[cfg(feature = "v2-core-accounts")]
pub mod account_token_required;
#[cfg(any(feature = "v2-core-account_links", feature = "v2-core-accounts"))]
pub mod accounts_v2_access_blocked;
#[cfg(feature = "v2-core-accounts")]
pub mod additional_legal_guardian_not_allowed;
#[cfg(feature = "v2-core-accounts")]
pub mod additional_representative_not_allowed;
#[cfg(feature = "v2-core-accounts")]
pub mod additional_tos_only_allowed_for_legal_guardian;
#[cfg(feature = "v2-core-accounts")]
pub mod address_characters_invalid;
#[cfg(feature = "v2-core-accounts")]
pub mod address_country_identity_country_mismatch;
#[cfg(feature = "v2-core-accounts")]
pub mod address_country_mismatch;
#[cfg(feature = "v2-core-accounts")]
pub mod address_country_required;
#[cfg(feature = "v2-core-accounts")]
pub mod address_postal_code_invalid;
#[cfg(feature = "v2-core-accounts")]
pub mod address_state_invalid;
#[cfg(feature = "v2-core-accounts")]
pub mod address_town_invalid;
#[cfg(feature = "v2-billing-meter_events")]
pub mod archived_meter;
#[cfg(feature = "v2-core-accounts")]
pub mod attach_payment_method_to_customer;
#[cfg(feature = "v2-core-accounts")]
pub mod authorizer_duplicate;
#[cfg(feature = "v2-core-accounts")]
pub mod authorizer_relationship_invalid_for_representative;
#[cfg(feature = "v2-core-accounts")]
pub mod bgn_bank_accounts_unsupported;
#[cfg(feature = "v2-billing-meter_event_stream")]
pub mod billing_meter_event_session_expired;
#[cfg(feature = "v2-core-accounts")]
pub mod can_create_platform_owned_onboarding_accounts_required;
#[cfg(feature = "v2-core-accounts")]
pub mod cannot_create_connected_account;
#[cfg(feature = "v2-core-accounts")]
pub mod cannot_create_new_account_rejected;
#[cfg(feature = "v2-core-accounts")]
pub mod cannot_delete_account_with_balance;
#[cfg(feature = "v2-core-accounts")]
pub mod cannot_delete_customer_with_available_cash_balance;
#[cfg(feature = "v2-core-accounts")]
pub mod cannot_use_validate_location_on_customer_create;
#[cfg(feature = "v2-core-accounts")]
pub mod capability_cannot_be_unrequested_due_to_other_capability_requirement;
#[cfg(feature = "v2-core-accounts")]
pub mod capability_not_available_for_dashboard_type;
#[cfg(feature = "v2-core-accounts")]
pub mod capability_not_available_for_entity_type_in_country;
#[cfg(feature = "v2-core-accounts")]
pub mod capability_not_available_for_loss_collector;
#[cfg(feature = "v2-core-accounts")]
pub mod capability_not_available_in_country;
#[cfg(feature = "v2-core-accounts")]
pub mod capability_not_available_in_platform_country;
#[cfg(feature = "v2-core-accounts")]
pub mod capability_not_available_without_other_capability;
#[cfg(feature = "v2-core-accounts")]
pub mod capability_not_available_without_other_capability_in_country;
#[cfg(feature = "v2-core-accounts")]
pub mod configs_must_match_to_close;
#[cfg(feature = "v2-core-account_links")]
pub mod configs_must_match_to_use_account_links;
#[cfg(feature = "v2-core-accounts")]
pub mod configuration_cannot_be_deactivated;
#[cfg(feature = "v2-core-accounts")]
pub mod configuration_cannot_be_deactivated_due_to_other_capability_requirement;
#[cfg(feature = "v2-core-accounts")]
pub mod configuration_cannot_be_deactivated_due_to_other_configuration;
#[cfg(feature = "v2-core-accounts")]
pub mod configuration_cannot_be_updated_while_deactivated;
#[cfg(feature = "v2-core-accounts")]
pub mod configuration_creation_invalid;
#[cfg(feature = "v2-core-accounts")]
pub mod connect_identity_not_verified;
#[cfg(feature = "v2-core-accounts")]
pub mod connect_profile_not_submitted;
#[cfg(feature = "v2-core-accounts")]
pub mod cross_border_connected_account_creation_not_allowed;
#[cfg(feature = "v2-core-accounts")]
pub mod custom_account_beta;
#[cfg(feature = "v2-core-accounts")]
pub mod customer_invalid_tax_location;
#[cfg(feature = "v2-core-accounts")]
pub mod date_of_birth_age_restriction;
#[cfg(feature = "v2-core-accounts")]
pub mod date_of_birth_invalid;
#[cfg(feature = "v2-core-accounts")]
pub mod default_currency_immutable;
#[cfg(feature = "v2-core-accounts")]
pub mod default_outbound_destination_invalid;
#[cfg(feature = "v2-core-accounts")]
pub mod default_payment_method_invalid;
#[cfg(feature = "v2-core-accounts")]
pub mod default_payment_method_invalid_type;
#[cfg(feature = "v2-core-accounts")]
pub mod directorship_declaration_not_allowed_during_account_creation;
#[cfg(feature = "v2-core-accounts")]
pub mod document_invalid;
#[cfg(feature = "v2-core-accounts")]
pub mod document_purpose_invalid;
#[cfg(feature = "v2-billing-meter_events")]
pub mod duplicate_meter_event;
#[cfg(feature = "v2-core-accounts")]
pub mod duplicate_person_not_allowed;
#[cfg(feature = "v2-core-accounts")]
pub mod email_domain_invalid_for_recipient;
#[cfg(feature = "v2-core-accounts")]
pub mod email_invalid;
#[cfg(feature = "v2-core-accounts")]
pub mod entity_type_not_supported_in_country;

#[cfg(
    any(
        feature = "v2-billing-meter_event_adjustments",
        feature = "v2-billing-meter_event_session",
        feature = "v2-billing-meter_event_stream",
        feature = "v2-billing-meter_events",
        feature = "v2-commerce-product_catalog-imports",
        feature = "v2-core-account_links",
        feature = "v2-core-account_tokens",
        feature = "v2-core-events"
    )
)]
pub mod error;

#[cfg(feature = "v2-core-event_destinations")]
pub mod expired_azure_partner_authorization;
#[cfg(feature = "v2-core-accounts")]
pub mod high_risk_activities_none_cant_be_combined_with_other_options;
#[cfg(feature = "v2-core-accounts")]
pub mod id_number_invalid;
#[cfg(feature = "v2-core-event_destinations")]
pub mod idempotency_error;
#[cfg(feature = "v2-core-accounts")]
pub mod identity_country_required;
#[cfg(feature = "v2-core-accounts")]
pub mod immutable_identity_param;
#[cfg(feature = "v2-core-accounts")]
pub mod incorrect_account_for_person_token;
#[cfg(feature = "v2-core-accounts")]
pub mod incorrect_id_number_for_country;
#[cfg(feature = "v2-core-accounts")]
pub mod incorrect_token_wrong_type;
#[cfg(feature = "v2-core-accounts")]
pub mod individual_additional_person_not_allowed;
#[cfg(feature = "v2-core-accounts")]
pub mod invalid_account_token;
#[cfg(feature = "v2-core-event_destinations")]
pub mod invalid_azure_partner_authorization;
#[cfg(feature = "v2-core-event_destinations")]
pub mod invalid_azure_partner_configuration;
#[cfg(feature = "v2-billing-meter_event_adjustments")]
pub mod invalid_cancel_configuration;
#[cfg(feature = "v2-core-accounts")]
pub mod invalid_id_number_for_structure;
#[cfg(feature = "v2-core-accounts")]
pub mod invalid_id_number_registrar;
#[cfg(feature = "v2-core-accounts")]
pub mod invalid_konbini_payments_support_hours;
#[cfg(feature = "v2-core-accounts")]
pub mod invalid_konbini_payments_support_phone_number;
#[cfg(feature = "v2-core-accounts")]
pub mod invalid_person_token;
#[cfg(feature = "v2-core-accounts")]
pub mod invalid_relationship_for_identity_type_structure_and_country;
#[cfg(feature = "v2-core-accounts")]
pub mod invalid_timezone;
#[cfg(feature = "v2-core-accounts")]
pub mod invoice_rendering_template_invalid;
#[cfg(feature = "v2-core-accounts")]
pub mod ip_address_invalid;
#[cfg(feature = "v2-core-accounts")]
pub mod legal_guardian_representative_not_allowed;
#[cfg(feature = "v2-core-accounts")]
pub mod legal_guardian_requires_existing_representative;
#[cfg(feature = "v2-core-accounts")]
pub mod mcc_invalid;
#[cfg(feature = "v2-billing-meter_events")]
pub mod no_meter;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub mod non_connect_platform_accounts_v2_access_blocked;
#[cfg(feature = "v2-core-accounts")]
pub mod non_jp_kana_kanji_address;

#[cfg(
    any(
        feature = "v2-core-account_links",
        feature = "v2-core-account_tokens",
        feature = "v2-core-events"
    )
)]
pub mod not_found;

#[cfg(feature = "v2-core-accounts")]
pub mod ownership_declaration_not_allowed_during_account_creation;
#[cfg(feature = "v2-core-accounts")]
pub mod param_alongside_account_token;
#[cfg(feature = "v2-core-accounts")]
pub mod param_alongside_person_token;
#[cfg(feature = "v2-billing-meter_events")]
pub mod payload_invalid_value;
#[cfg(feature = "v2-billing-meter_events")]
pub mod payload_no_customer_defined;
#[cfg(feature = "v2-billing-meter_events")]
pub mod payload_no_value_defined;
#[cfg(feature = "v2-core-accounts")]
pub mod pending_transactions_cannot_be_deleted;
#[cfg(feature = "v2-core-accounts")]
pub mod person_percent_ownership_invalid;
#[cfg(feature = "v2-core-accounts")]
pub mod person_token_required;
#[cfg(feature = "v2-core-accounts")]
pub mod phone_invalid;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub mod platform_registration_required;
#[cfg(feature = "v2-core-accounts")]
pub mod postal_code_required_for_jp_address;
#[cfg(feature = "v2-core-accounts")]
pub mod purpose_of_funds_description_must_be_empty_for_non_other_purpose_of_funds;
#[cfg(feature = "v2-core-accounts")]
pub mod registration_date_invalid;
#[cfg(feature = "v2-commerce-product_catalog-imports")]
pub mod resource_missing;
#[cfg(feature = "v2-core-accounts")]
pub mod script_characters_invalid;
#[cfg(feature = "v2-core-accounts")]
pub mod shipping_address_required;
#[cfg(feature = "v2-core-accounts")]
pub mod shipping_name_required;
#[cfg(feature = "v2-core-accounts")]
pub mod statement_descriptor_invalid;
#[cfg(feature = "v2-core-accounts")]
pub mod stripe_loss_liable_cannot_be_deleted;
#[cfg(feature = "v2-core-accounts")]
pub mod structure_incompatible_for_entity_type_country;
#[cfg(feature = "v2-core-accounts")]
pub mod test_clock_disallowed_on_live_mode;
#[cfg(feature = "v2-core-accounts")]
pub mod test_clock_invalid;
#[cfg(feature = "v2-core-accounts")]
pub mod test_clocks_advance_in_progress;
#[cfg(feature = "v2-core-accounts")]
pub mod test_clocks_customer_limit_reached;
#[cfg(feature = "v2-core-accounts")]
pub mod token_already_used;
#[cfg(feature = "v2-core-accounts")]
pub mod token_expired;
#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub mod token_must_be_created_with_publishable_key;
#[cfg(feature = "v2-billing-meter_events")]
pub mod too_many_concurrent_requests;
#[cfg(feature = "v2-core-accounts")]
pub mod tos_acceptance_on_behalf_not_allowed;
#[cfg(feature = "v2-core-accounts")]
pub mod total_person_ownership_exceeded;
#[cfg(feature = "v2-core-accounts")]
pub mod unsupported_field_for_configs;
#[cfg(feature = "v2-core-accounts")]
pub mod unsupported_identity_field_for_configs;
#[cfg(feature = "v2-core-accounts")]
pub mod unsupported_postal_code;
#[cfg(feature = "v2-core-accounts")]
pub mod unsupported_state;
#[cfg(feature = "v2-core-accounts")]
pub mod url_invalid;
#[cfg(feature = "v2-core-accounts")]
pub mod v1_account_instead_of_v2_account;
#[cfg(feature = "v2-core-accounts")]
pub mod v1_customer_instead_of_v2_account;
#[cfg(feature = "v2-core-accounts")]
pub mod v1_token_invalid_in_v2;

#[cfg(feature = "v2-core-accounts")]
/// Requested capability is not available.
///
/// The object `v2.error.account_capability_not_supported`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountCapabilityNotSupported {
    /// Information about the error that occurred
    pub error: account_capability_not_supported::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for AccountCapabilityNotSupported {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for AccountCapabilityNotSupported {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.account_capability_not_supported",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(AccountCapabilityNotSupported);

#[cfg(feature = "v2-core-accounts")]
/// The requested configuration is not available for the account.
///
/// The object `v2.error.account_configuration_not_supported`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountConfigurationNotSupported {
    /// Information about the error that occurred
    pub error: account_configuration_not_supported::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for AccountConfigurationNotSupported {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for AccountConfigurationNotSupported {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.account_configuration_not_supported",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(AccountConfigurationNotSupported);

#[cfg(feature = "v2-core-accounts")]
/// If `dashboard` is `express`, `fees_collector` must be `application` and `losses_collector` must
/// be `application`.
///
/// The object `v2.error.account_controller_express_dash_without_application_losses_or_fees`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountControllerExpressDashWithoutApplicationLossesOrFees {
    /// Information about the error that occurred
    pub error: account_controller_express_dash_without_application_losses_or_fees::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for AccountControllerExpressDashWithoutApplicationLossesOrFees {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for AccountControllerExpressDashWithoutApplicationLossesOrFees {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.account_controller_express_dash_without_application_losses_or_fees",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(AccountControllerExpressDashWithoutApplicationLossesOrFees);

#[cfg(feature = "v2-core-accounts")]
/// If `losses_collector` is `application`, `fees_collector` must also be `application`.
///
/// The object `v2.error.account_controller_stripe_pricing_platform_liable`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountControllerStripePricingPlatformLiable {
    /// Information about the error that occurred
    pub error: account_controller_stripe_pricing_platform_liable::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for AccountControllerStripePricingPlatformLiable {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for AccountControllerStripePricingPlatformLiable {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.account_controller_stripe_pricing_platform_liable",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(AccountControllerStripePricingPlatformLiable);

#[cfg(feature = "v2-core-accounts")]
/// Connect integration combination is not supported when UA beta is enabled.
///
/// The object `v2.error.account_controller_ua_unsupported_configuration`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountControllerUaUnsupportedConfiguration {
    /// Information about the error that occurred
    pub error: rt::Part<account_controller_ua_unsupported_configuration::Error>,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for AccountControllerUaUnsupportedConfiguration {
    fn blank() -> Self {
        Self { error: rt::blank() }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.account_controller_ua_unsupported_configuration",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(AccountControllerUaUnsupportedConfiguration);

#[cfg(feature = "v2-core-accounts")]
/// Connect integration combination is not supported when UA beta is disabled.
///
/// The object `v2.error.account_controller_unsupported_configuration`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountControllerUnsupportedConfiguration {
    /// Information about the error that occurred
    pub error: rt::Part<account_controller_unsupported_configuration::Error>,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for AccountControllerUnsupportedConfiguration {
    fn blank() -> Self {
        Self { error: rt::blank() }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.account_controller_unsupported_configuration",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(AccountControllerUnsupportedConfiguration);

#[cfg(feature = "v2-core-accounts")]
/// Responsibility combinations is not supported in private preview.
///
/// The object `v2.error.account_controller_unsupported_configuration_private_preview`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountControllerUnsupportedConfigurationPrivatePreview {
    /// Information about the error that occurred
    pub error: account_controller_unsupported_configuration_private_preview::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for AccountControllerUnsupportedConfigurationPrivatePreview {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for AccountControllerUnsupportedConfigurationPrivatePreview {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.account_controller_unsupported_configuration_private_preview",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(AccountControllerUnsupportedConfigurationPrivatePreview);

#[cfg(feature = "v2-core-accounts")]
/// Currency is not allowed for the account's country.
///
/// The object `v2.error.account_country_unsupported_currency`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountCountryUnsupportedCurrency {
    /// Information about the error that occurred
    pub error: account_country_unsupported_currency::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for AccountCountryUnsupportedCurrency {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for AccountCountryUnsupportedCurrency {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.account_country_unsupported_currency",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(AccountCountryUnsupportedCurrency);

#[cfg(feature = "v2-core-accounts")]
/// Platform must be activated to create connected accounts.
///
/// The object `v2.error.account_create_activation_required`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountCreateActivationRequired {
    /// Information about the error that occurred
    pub error: account_create_activation_required::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for AccountCreateActivationRequired {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for AccountCreateActivationRequired {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.account_create_activation_required",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(AccountCreateActivationRequired);

#[cfg(feature = "v2-core-accounts")]
/// Account creation is invalid.
///
/// The object `v2.error.account_creation_invalid`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountCreationInvalid {
    /// Information about the error that occurred
    pub error: account_creation_invalid::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for AccountCreationInvalid {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for AccountCreationInvalid {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.account_creation_invalid",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(AccountCreationInvalid);

#[cfg(feature = "v2-core-accounts")]
/// Account creation error - liability unacknowledged.
///
/// The object `v2.error.account_creation_liability_unacknowledged`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountCreationLiabilityUnacknowledged {
    /// Information about the error that occurred
    pub error: account_creation_liability_unacknowledged::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for AccountCreationLiabilityUnacknowledged {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for AccountCreationLiabilityUnacknowledged {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.account_creation_liability_unacknowledged",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(AccountCreationLiabilityUnacknowledged);

#[cfg(feature = "v2-core-accounts")]
/// Account creation error - requirement collection and liability unacknowledged.
///
/// The object `v2.error.account_creation_requirement_collection_and_liability_unacknowledged`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountCreationRequirementCollectionAndLiabilityUnacknowledged {
    /// Information about the error that occurred
    pub error: account_creation_requirement_collection_and_liability_unacknowledged::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for AccountCreationRequirementCollectionAndLiabilityUnacknowledged {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for AccountCreationRequirementCollectionAndLiabilityUnacknowledged {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.account_creation_requirement_collection_and_liability_unacknowledged",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(AccountCreationRequirementCollectionAndLiabilityUnacknowledged);

#[cfg(feature = "v2-core-accounts")]
/// Account creation error - requirement collection unacknowledged.
///
/// The object `v2.error.account_creation_requirement_collection_unacknowledged`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountCreationRequirementCollectionUnacknowledged {
    /// Information about the error that occurred
    pub error: account_creation_requirement_collection_unacknowledged::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for AccountCreationRequirementCollectionUnacknowledged {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for AccountCreationRequirementCollectionUnacknowledged {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.account_creation_requirement_collection_unacknowledged",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(AccountCreationRequirementCollectionUnacknowledged);

#[cfg(feature = "v2-core-accounts")]
/// Account is not yet compatible with V2 APIs.
///
/// The object `v2.error.account_not_yet_compatible_with_v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountNotYetCompatibleWithV2 {
    /// Information about the error that occurred
    pub error: account_not_yet_compatible_with_v2::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for AccountNotYetCompatibleWithV2 {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for AccountNotYetCompatibleWithV2 {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.account_not_yet_compatible_with_v2",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(AccountNotYetCompatibleWithV2);

#[cfg(
    any(
        feature = "v2-core-account_links",
        feature = "v2-core-account_tokens",
        feature = "v2-core-accounts"
    )
)]
/// Account cannot exceed a configured concurrency rate limit on updates.
///
/// The object `v2.error.account_rate_limit_exceeded`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountRateLimitExceeded {
    /// Information about the error that occurred
    pub error: account_rate_limit_exceeded::Error,
}

#[cfg(
    any(
        feature = "v2-core-account_links",
        feature = "v2-core-account_tokens",
        feature = "v2-core-accounts"
    )
)]
impl rt::Blank for AccountRateLimitExceeded {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(
    any(
        feature = "v2-core-account_links",
        feature = "v2-core-account_tokens",
        feature = "v2-core-accounts"
    )
)]
impl rt::Record for AccountRateLimitExceeded {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.account_rate_limit_exceeded",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(any(feature = "v2-core-account_links", feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
rt::record_traits!(AccountRateLimitExceeded);

#[cfg(feature = "v2-core-accounts")]
/// Terms of service must be accepted before adding merchant configuration.
///
/// The object `v2.error.account_terms_of_service_not_accepted`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountTermsOfServiceNotAccepted {
    /// Information about the error that occurred
    pub error: account_terms_of_service_not_accepted::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for AccountTermsOfServiceNotAccepted {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for AccountTermsOfServiceNotAccepted {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.account_terms_of_service_not_accepted",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(AccountTermsOfServiceNotAccepted);

#[cfg(feature = "v2-core-accounts")]
/// Account token required for platforms in mandated countries (e.g., France).
///
/// The object `v2.error.account_token_required`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountTokenRequired {
    /// Information about the error that occurred
    pub error: rt::Part<account_token_required::Error>,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for AccountTokenRequired {
    fn blank() -> Self {
        Self { error: rt::blank() }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.account_token_required",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(AccountTokenRequired);

#[cfg(any(feature = "v2-core-account_links", feature = "v2-core-accounts"))]
/// Accounts v2 is not enabled for your merchant.
///
/// The object `v2.error.accounts_v2_access_blocked`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountsV2AccessBlocked {
    /// Information about the error that occurred
    pub error: accounts_v2_access_blocked::Error,
}

#[cfg(any(feature = "v2-core-account_links", feature = "v2-core-accounts"))]
impl rt::Blank for AccountsV2AccessBlocked {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(any(feature = "v2-core-account_links", feature = "v2-core-accounts"))]
impl rt::Record for AccountsV2AccessBlocked {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.accounts_v2_access_blocked",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(any(feature = "v2-core-account_links", feature = "v2-core-accounts"))]
rt::record_traits!(AccountsV2AccessBlocked);

#[cfg(feature = "v2-core-accounts")]
/// More than one legal guardian is added to an account.
///
/// The object `v2.error.additional_legal_guardian_not_allowed`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AdditionalLegalGuardianNotAllowed {
    /// Information about the error that occurred
    pub error: additional_legal_guardian_not_allowed::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for AdditionalLegalGuardianNotAllowed {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for AdditionalLegalGuardianNotAllowed {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.additional_legal_guardian_not_allowed",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(AdditionalLegalGuardianNotAllowed);

#[cfg(feature = "v2-core-accounts")]
/// More than one representative is added to an account.
///
/// The object `v2.error.additional_representative_not_allowed`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AdditionalRepresentativeNotAllowed {
    /// Information about the error that occurred
    pub error: additional_representative_not_allowed::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for AdditionalRepresentativeNotAllowed {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for AdditionalRepresentativeNotAllowed {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.additional_representative_not_allowed",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(AdditionalRepresentativeNotAllowed);

#[cfg(feature = "v2-core-accounts")]
/// Additional terms of service are signed by someone other than the legal guardian.
///
/// The object `v2.error.additional_tos_only_allowed_for_legal_guardian`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AdditionalTosOnlyAllowedForLegalGuardian {
    /// Information about the error that occurred
    pub error: additional_tos_only_allowed_for_legal_guardian::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for AdditionalTosOnlyAllowedForLegalGuardian {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for AdditionalTosOnlyAllowedForLegalGuardian {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.additional_tos_only_allowed_for_legal_guardian",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(AdditionalTosOnlyAllowedForLegalGuardian);

#[cfg(feature = "v2-core-accounts")]
/// Invalid characters are provided for address fields.
///
/// The object `v2.error.address_characters_invalid`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AddressCharactersInvalid {
    /// Information about the error that occurred
    pub error: address_characters_invalid::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for AddressCharactersInvalid {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for AddressCharactersInvalid {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.address_characters_invalid",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(AddressCharactersInvalid);

#[cfg(feature = "v2-core-accounts")]
/// Address country doesn't match identity country.
///
/// The object `v2.error.address_country_identity_country_mismatch`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AddressCountryIdentityCountryMismatch {
    /// Information about the error that occurred
    pub error: address_country_identity_country_mismatch::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for AddressCountryIdentityCountryMismatch {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for AddressCountryIdentityCountryMismatch {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.address_country_identity_country_mismatch",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(AddressCountryIdentityCountryMismatch);

#[cfg(feature = "v2-core-accounts")]
/// Registered/script address country doesn't match residential address country.
///
/// The object `v2.error.address_country_mismatch`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AddressCountryMismatch {
    /// Information about the error that occurred
    pub error: address_country_mismatch::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for AddressCountryMismatch {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for AddressCountryMismatch {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.address_country_mismatch",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(AddressCountryMismatch);

#[cfg(feature = "v2-core-accounts")]
/// Address country is required but not provided.
///
/// The object `v2.error.address_country_required`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AddressCountryRequired {
    /// Information about the error that occurred
    pub error: address_country_required::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for AddressCountryRequired {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for AddressCountryRequired {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.address_country_required",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(AddressCountryRequired);

#[cfg(feature = "v2-core-accounts")]
/// Address postal code is invalid.
///
/// The object `v2.error.address_postal_code_invalid`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AddressPostalCodeInvalid {
    /// Information about the error that occurred
    pub error: address_postal_code_invalid::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for AddressPostalCodeInvalid {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for AddressPostalCodeInvalid {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.address_postal_code_invalid",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(AddressPostalCodeInvalid);

#[cfg(feature = "v2-core-accounts")]
/// Address state is invalid.
///
/// The object `v2.error.address_state_invalid`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AddressStateInvalid {
    /// Information about the error that occurred
    pub error: address_state_invalid::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for AddressStateInvalid {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for AddressStateInvalid {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.address_state_invalid",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(AddressStateInvalid);

#[cfg(feature = "v2-core-accounts")]
/// Address town is invalid.
///
/// The object `v2.error.address_town_invalid`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AddressTownInvalid {
    /// Information about the error that occurred
    pub error: address_town_invalid::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for AddressTownInvalid {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for AddressTownInvalid {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.address_town_invalid",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(AddressTownInvalid);

#[cfg(feature = "v2-billing-meter_events")]
/// The meter must be Active to submit events.
///
/// The object `v2.error.archived_meter`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ArchivedMeter {
    /// Information about the error that occurred
    pub error: archived_meter::Error,
}

#[cfg(feature = "v2-billing-meter_events")]
impl rt::Blank for ArchivedMeter {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-billing-meter_events")]
impl rt::Record for ArchivedMeter {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.archived_meter",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-billing-meter_events")]
rt::record_traits!(ArchivedMeter);

#[cfg(feature = "v2-core-accounts")]
/// Default payment method is added to the customer config before attaching it to the account using
/// `/v1/payment_methods`.
///
/// The object `v2.error.attach_payment_method_to_customer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AttachPaymentMethodToCustomer {
    /// Information about the error that occurred
    pub error: attach_payment_method_to_customer::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for AttachPaymentMethodToCustomer {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for AttachPaymentMethodToCustomer {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.attach_payment_method_to_customer",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(AttachPaymentMethodToCustomer);

#[cfg(feature = "v2-core-accounts")]
/// There can only be one authorizer.
///
/// The object `v2.error.authorizer_duplicate`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthorizerDuplicate {
    /// Information about the error that occurred
    pub error: authorizer_duplicate::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for AuthorizerDuplicate {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for AuthorizerDuplicate {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.authorizer_duplicate",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(AuthorizerDuplicate);

#[cfg(feature = "v2-core-accounts")]
/// An authorizer cannot be a representative.
///
/// The object `v2.error.authorizer_relationship_invalid_for_representative`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthorizerRelationshipInvalidForRepresentative {
    /// Information about the error that occurred
    pub error: authorizer_relationship_invalid_for_representative::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for AuthorizerRelationshipInvalidForRepresentative {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for AuthorizerRelationshipInvalidForRepresentative {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.authorizer_relationship_invalid_for_representative",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(AuthorizerRelationshipInvalidForRepresentative);

#[cfg(feature = "v2-core-accounts")]
/// Creating accounts with the BGN currency is no longer supported, as Bulgaria is now using the
/// Euro as of 2026-01-01.
///
/// The object `v2.error.bgn_bank_accounts_unsupported`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BgnBankAccountsUnsupported {
    /// Information about the error that occurred
    pub error: rt::Part<bgn_bank_accounts_unsupported::Error>,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for BgnBankAccountsUnsupported {
    fn blank() -> Self {
        Self { error: rt::blank() }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.bgn_bank_accounts_unsupported",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(BgnBankAccountsUnsupported);

#[cfg(feature = "v2-billing-meter_event_stream")]
/// The temporary session token has expired.
///
/// The object `v2.error.billing_meter_event_session_expired`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingMeterEventSessionExpired {
    /// Information about the error that occurred
    pub error: billing_meter_event_session_expired::Error,
}

#[cfg(feature = "v2-billing-meter_event_stream")]
impl rt::Blank for BillingMeterEventSessionExpired {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-billing-meter_event_stream")]
impl rt::Record for BillingMeterEventSessionExpired {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.billing_meter_event_session_expired",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-billing-meter_event_stream")]
rt::record_traits!(BillingMeterEventSessionExpired);

#[cfg(feature = "v2-core-accounts")]
/// Dormant accounts cannot create accounts where requirements collector is application (this is an
/// account takeover prevention measure).
///
/// The object `v2.error.can_create_platform_owned_onboarding_accounts_required`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CanCreatePlatformOwnedOnboardingAccountsRequired {
    /// Information about the error that occurred
    pub error: can_create_platform_owned_onboarding_accounts_required::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for CanCreatePlatformOwnedOnboardingAccountsRequired {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for CanCreatePlatformOwnedOnboardingAccountsRequired {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.can_create_platform_owned_onboarding_accounts_required",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(CanCreatePlatformOwnedOnboardingAccountsRequired);

#[cfg(feature = "v2-core-accounts")]
/// Platform is in an invalid state and cannot create connected accounts.
///
/// The object `v2.error.cannot_create_connected_account`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CannotCreateConnectedAccount {
    /// Information about the error that occurred
    pub error: cannot_create_connected_account::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for CannotCreateConnectedAccount {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for CannotCreateConnectedAccount {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.cannot_create_connected_account",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(CannotCreateConnectedAccount);

#[cfg(feature = "v2-core-accounts")]
/// Platform is in a rejected state and cannot create connected accounts.
///
/// The object `v2.error.cannot_create_new_account_rejected`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CannotCreateNewAccountRejected {
    /// Information about the error that occurred
    pub error: cannot_create_new_account_rejected::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for CannotCreateNewAccountRejected {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for CannotCreateNewAccountRejected {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.cannot_create_new_account_rejected",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(CannotCreateNewAccountRejected);

#[cfg(feature = "v2-core-accounts")]
/// Account with Merchant or Recipient configuration with transfers feature cannot be closed because
/// the account has a cash balance.
///
/// The object `v2.error.cannot_delete_account_with_balance`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CannotDeleteAccountWithBalance {
    /// Information about the error that occurred
    pub error: cannot_delete_account_with_balance::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for CannotDeleteAccountWithBalance {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for CannotDeleteAccountWithBalance {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.cannot_delete_account_with_balance",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(CannotDeleteAccountWithBalance);

#[cfg(feature = "v2-core-accounts")]
/// Account with Customer configuration cannot be closed because the customer has a cash balance.
///
/// The object `v2.error.cannot_delete_customer_with_available_cash_balance`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CannotDeleteCustomerWithAvailableCashBalance {
    /// Information about the error that occurred
    pub error: rt::Part<cannot_delete_customer_with_available_cash_balance::Error>,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for CannotDeleteCustomerWithAvailableCashBalance {
    fn blank() -> Self {
        Self { error: rt::blank() }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.cannot_delete_customer_with_available_cash_balance",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(CannotDeleteCustomerWithAvailableCashBalance);

#[cfg(feature = "v2-core-accounts")]
/// Cannot set `automatic_indirect_tax.validate_location` when initially creating a customer
/// configuration.
///
/// The object `v2.error.cannot_use_validate_location_on_customer_create`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CannotUseValidateLocationOnCustomerCreate {
    /// Information about the error that occurred
    pub error: cannot_use_validate_location_on_customer_create::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for CannotUseValidateLocationOnCustomerCreate {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for CannotUseValidateLocationOnCustomerCreate {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.cannot_use_validate_location_on_customer_create",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(CannotUseValidateLocationOnCustomerCreate);

#[cfg(feature = "v2-core-accounts")]
/// Feature cannot be unrequested due to being a requirement for another feature.
///
/// The object `v2.error.capability_cannot_be_unrequested_due_to_other_capability_requirement`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CapabilityCannotBeUnrequestedDueToOtherCapabilityRequirement {
    /// Information about the error that occurred
    pub error: capability_cannot_be_unrequested_due_to_other_capability_requirement::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for CapabilityCannotBeUnrequestedDueToOtherCapabilityRequirement {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for CapabilityCannotBeUnrequestedDueToOtherCapabilityRequirement {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.capability_cannot_be_unrequested_due_to_other_capability_requirement",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(CapabilityCannotBeUnrequestedDueToOtherCapabilityRequirement);

#[cfg(feature = "v2-core-accounts")]
/// Feature cannot be requested for the dashboard type.
///
/// The object `v2.error.capability_not_available_for_dashboard_type`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CapabilityNotAvailableForDashboardType {
    /// Information about the error that occurred
    pub error: capability_not_available_for_dashboard_type::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for CapabilityNotAvailableForDashboardType {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for CapabilityNotAvailableForDashboardType {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.capability_not_available_for_dashboard_type",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(CapabilityNotAvailableForDashboardType);

#[cfg(feature = "v2-core-accounts")]
/// Requested feature is not available for the entity type in your country.
///
/// The object `v2.error.capability_not_available_for_entity_type_in_country`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CapabilityNotAvailableForEntityTypeInCountry {
    /// Information about the error that occurred
    pub error: capability_not_available_for_entity_type_in_country::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for CapabilityNotAvailableForEntityTypeInCountry {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for CapabilityNotAvailableForEntityTypeInCountry {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.capability_not_available_for_entity_type_in_country",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(CapabilityNotAvailableForEntityTypeInCountry);

#[cfg(feature = "v2-core-accounts")]
/// A v2 Account cannot have both the specified capability and Stripe-owned loss liability.
///
/// The object `v2.error.capability_not_available_for_loss_collector`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CapabilityNotAvailableForLossCollector {
    /// Information about the error that occurred
    pub error: capability_not_available_for_loss_collector::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for CapabilityNotAvailableForLossCollector {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for CapabilityNotAvailableForLossCollector {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.capability_not_available_for_loss_collector",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(CapabilityNotAvailableForLossCollector);

#[cfg(feature = "v2-core-accounts")]
/// Requested capability is not available in your country.
///
/// The object `v2.error.capability_not_available_in_country`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CapabilityNotAvailableInCountry {
    /// Information about the error that occurred
    pub error: capability_not_available_in_country::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for CapabilityNotAvailableInCountry {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for CapabilityNotAvailableInCountry {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.capability_not_available_in_country",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(CapabilityNotAvailableInCountry);

#[cfg(feature = "v2-core-accounts")]
/// Feature cannot be requested given the platform's country.
///
/// The object `v2.error.capability_not_available_in_platform_country`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CapabilityNotAvailableInPlatformCountry {
    /// Information about the error that occurred
    pub error: capability_not_available_in_platform_country::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for CapabilityNotAvailableInPlatformCountry {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for CapabilityNotAvailableInPlatformCountry {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.capability_not_available_in_platform_country",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(CapabilityNotAvailableInPlatformCountry);

#[cfg(feature = "v2-core-accounts")]
/// Requested feature is not available without also requesting a different feature.
///
/// The object `v2.error.capability_not_available_without_other_capability`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CapabilityNotAvailableWithoutOtherCapability {
    /// Information about the error that occurred
    pub error: capability_not_available_without_other_capability::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for CapabilityNotAvailableWithoutOtherCapability {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for CapabilityNotAvailableWithoutOtherCapability {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.capability_not_available_without_other_capability",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(CapabilityNotAvailableWithoutOtherCapability);

#[cfg(feature = "v2-core-accounts")]
/// Requested feature is not available without also requesting a different feature in your country.
///
/// The object `v2.error.capability_not_available_without_other_capability_in_country`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CapabilityNotAvailableWithoutOtherCapabilityInCountry {
    /// Information about the error that occurred
    pub error: capability_not_available_without_other_capability_in_country::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for CapabilityNotAvailableWithoutOtherCapabilityInCountry {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for CapabilityNotAvailableWithoutOtherCapabilityInCountry {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.capability_not_available_without_other_capability_in_country",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(CapabilityNotAvailableWithoutOtherCapabilityInCountry);

#[cfg(feature = "v2-core-accounts")]
/// Account cannot be closed without specifying the right configurations.
///
/// The object `v2.error.configs_must_match_to_close`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfigsMustMatchToClose {
    /// Information about the error that occurred
    pub error: rt::Part<configs_must_match_to_close::Error>,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for ConfigsMustMatchToClose {
    fn blank() -> Self {
        Self { error: rt::blank() }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.configs_must_match_to_close",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(ConfigsMustMatchToClose);

#[cfg(feature = "v2-core-account_links")]
/// Account cannot be onboard via v2/core/account_links without specifying the right configurations.
///
/// The object `v2.error.configs_must_match_to_use_account_links`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfigsMustMatchToUseAccountLinks {
    /// Information about the error that occurred
    pub error: rt::Part<configs_must_match_to_use_account_links::Error>,
}

#[cfg(feature = "v2-core-account_links")]
impl rt::Record for ConfigsMustMatchToUseAccountLinks {
    fn blank() -> Self {
        Self { error: rt::blank() }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.configs_must_match_to_use_account_links",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-account_links")]
rt::record_traits!(ConfigsMustMatchToUseAccountLinks);

#[cfg(feature = "v2-core-accounts")]
/// Configuration cannot be deactivated.
///
/// The object `v2.error.configuration_cannot_be_deactivated`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfigurationCannotBeDeactivated {
    /// Information about the error that occurred
    pub error: configuration_cannot_be_deactivated::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for ConfigurationCannotBeDeactivated {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for ConfigurationCannotBeDeactivated {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.configuration_cannot_be_deactivated",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(ConfigurationCannotBeDeactivated);

#[cfg(feature = "v2-core-accounts")]
/// Configuration cannot be deactivated due to a dependency with another capability.
///
/// The object `v2.error.configuration_cannot_be_deactivated_due_to_other_capability_requirement`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfigurationCannotBeDeactivatedDueToOtherCapabilityRequirement {
    /// Information about the error that occurred
    pub error: configuration_cannot_be_deactivated_due_to_other_capability_requirement::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for ConfigurationCannotBeDeactivatedDueToOtherCapabilityRequirement {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for ConfigurationCannotBeDeactivatedDueToOtherCapabilityRequirement {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.configuration_cannot_be_deactivated_due_to_other_capability_requirement",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(ConfigurationCannotBeDeactivatedDueToOtherCapabilityRequirement);

#[cfg(feature = "v2-core-accounts")]
/// Cannot deactivate a configuration due to another configuration depending on it.
///
/// The object `v2.error.configuration_cannot_be_deactivated_due_to_other_configuration`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfigurationCannotBeDeactivatedDueToOtherConfiguration {
    /// Information about the error that occurred
    pub error: configuration_cannot_be_deactivated_due_to_other_configuration::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for ConfigurationCannotBeDeactivatedDueToOtherConfiguration {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for ConfigurationCannotBeDeactivatedDueToOtherConfiguration {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.configuration_cannot_be_deactivated_due_to_other_configuration",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(ConfigurationCannotBeDeactivatedDueToOtherConfiguration);

#[cfg(feature = "v2-core-accounts")]
/// Configuration cannot be updated while deactivated.
///
/// The object `v2.error.configuration_cannot_be_updated_while_deactivated`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfigurationCannotBeUpdatedWhileDeactivated {
    /// Information about the error that occurred
    pub error: configuration_cannot_be_updated_while_deactivated::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for ConfigurationCannotBeUpdatedWhileDeactivated {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for ConfigurationCannotBeUpdatedWhileDeactivated {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.configuration_cannot_be_updated_while_deactivated",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(ConfigurationCannotBeUpdatedWhileDeactivated);

#[cfg(feature = "v2-core-accounts")]
/// Cannot create an account with an invalid configuration.
///
/// The object `v2.error.configuration_creation_invalid`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfigurationCreationInvalid {
    /// Information about the error that occurred
    pub error: configuration_creation_invalid::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for ConfigurationCreationInvalid {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for ConfigurationCreationInvalid {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.configuration_creation_invalid",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(ConfigurationCreationInvalid);

#[cfg(feature = "v2-core-accounts")]
/// Platform is not verified and cannot create connected accounts.
///
/// The object `v2.error.connect_identity_not_verified`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConnectIdentityNotVerified {
    /// Information about the error that occurred
    pub error: connect_identity_not_verified::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for ConnectIdentityNotVerified {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for ConnectIdentityNotVerified {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.connect_identity_not_verified",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(ConnectIdentityNotVerified);

#[cfg(feature = "v2-core-accounts")]
/// Platform has not completed platform questionnaire and cannot create connected accounts.
///
/// The object `v2.error.connect_profile_not_submitted`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConnectProfileNotSubmitted {
    /// Information about the error that occurred
    pub error: connect_profile_not_submitted::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for ConnectProfileNotSubmitted {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for ConnectProfileNotSubmitted {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.connect_profile_not_submitted",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(ConnectProfileNotSubmitted);

#[cfg(feature = "v2-core-accounts")]
/// Cross-border connected account creation is not allowed for this platform/account country
/// combination.
///
/// The object `v2.error.cross_border_connected_account_creation_not_allowed`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CrossBorderConnectedAccountCreationNotAllowed {
    /// Information about the error that occurred
    pub error: rt::Part<cross_border_connected_account_creation_not_allowed::Error>,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for CrossBorderConnectedAccountCreationNotAllowed {
    fn blank() -> Self {
        Self { error: rt::blank() }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.cross_border_connected_account_creation_not_allowed",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(CrossBorderConnectedAccountCreationNotAllowed);

#[cfg(feature = "v2-core-accounts")]
/// Custom accounts cannot be created in certain countries.
///
/// The object `v2.error.custom_account_beta`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomAccountBeta {
    /// Information about the error that occurred
    pub error: custom_account_beta::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for CustomAccountBeta {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for CustomAccountBeta {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.custom_account_beta",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(CustomAccountBeta);

#[cfg(feature = "v2-core-accounts")]
/// Invalid customer tax location.
///
/// The object `v2.error.customer_invalid_tax_location`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerInvalidTaxLocation {
    /// Information about the error that occurred
    pub error: rt::Part<customer_invalid_tax_location::Error>,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for CustomerInvalidTaxLocation {
    fn blank() -> Self {
        Self { error: rt::blank() }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.customer_invalid_tax_location",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(CustomerInvalidTaxLocation);

#[cfg(feature = "v2-core-accounts")]
/// Representative date of birth does not meet the age limit.
///
/// The object `v2.error.date_of_birth_age_restriction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DateOfBirthAgeRestriction {
    /// Information about the error that occurred
    pub error: rt::Part<date_of_birth_age_restriction::Error>,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for DateOfBirthAgeRestriction {
    fn blank() -> Self {
        Self { error: rt::blank() }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.date_of_birth_age_restriction",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(DateOfBirthAgeRestriction);

#[cfg(feature = "v2-core-accounts")]
/// Representative date of birth is provided an invalid date or a future date.
///
/// The object `v2.error.date_of_birth_invalid`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DateOfBirthInvalid {
    /// Information about the error that occurred
    pub error: date_of_birth_invalid::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for DateOfBirthInvalid {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for DateOfBirthInvalid {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.date_of_birth_invalid",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(DateOfBirthInvalid);

#[cfg(feature = "v2-core-accounts")]
/// Cannot change `defaults.currency` post account activation.
///
/// The object `v2.error.default_currency_immutable`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DefaultCurrencyImmutable {
    /// Information about the error that occurred
    pub error: rt::Part<default_currency_immutable::Error>,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for DefaultCurrencyImmutable {
    fn blank() -> Self {
        Self { error: rt::blank() }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.default_currency_immutable",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(DefaultCurrencyImmutable);

#[cfg(feature = "v2-core-accounts")]
/// Outbound Destination ID is invalid.
///
/// The object `v2.error.default_outbound_destination_invalid`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DefaultOutboundDestinationInvalid {
    /// Information about the error that occurred
    pub error: default_outbound_destination_invalid::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for DefaultOutboundDestinationInvalid {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for DefaultOutboundDestinationInvalid {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.default_outbound_destination_invalid",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(DefaultOutboundDestinationInvalid);

#[cfg(feature = "v2-core-accounts")]
/// Default payment method provided for a customer does not exist or is otherwise invalid.
///
/// The object `v2.error.default_payment_method_invalid`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DefaultPaymentMethodInvalid {
    /// Information about the error that occurred
    pub error: default_payment_method_invalid::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for DefaultPaymentMethodInvalid {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for DefaultPaymentMethodInvalid {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.default_payment_method_invalid",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(DefaultPaymentMethodInvalid);

#[cfg(feature = "v2-core-accounts")]
/// Specified payment method exists but its type is not allowed to be the default payment method.
///
/// The object `v2.error.default_payment_method_invalid_type`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DefaultPaymentMethodInvalidType {
    /// Information about the error that occurred
    pub error: default_payment_method_invalid_type::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for DefaultPaymentMethodInvalidType {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for DefaultPaymentMethodInvalidType {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.default_payment_method_invalid_type",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(DefaultPaymentMethodInvalidType);

#[cfg(feature = "v2-core-accounts")]
/// Directorship declaration is not allowed during account creation.
///
/// The object `v2.error.directorship_declaration_not_allowed_during_account_creation`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DirectorshipDeclarationNotAllowedDuringAccountCreation {
    /// Information about the error that occurred
    pub error: directorship_declaration_not_allowed_during_account_creation::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for DirectorshipDeclarationNotAllowedDuringAccountCreation {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for DirectorshipDeclarationNotAllowedDuringAccountCreation {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.directorship_declaration_not_allowed_during_account_creation",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(DirectorshipDeclarationNotAllowedDuringAccountCreation);

#[cfg(feature = "v2-core-accounts")]
/// Provided file tokens for documents are invalid, not found, deleted, or belong to a different
/// account.
///
/// The object `v2.error.document_invalid`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DocumentInvalid {
    /// Information about the error that occurred
    pub error: document_invalid::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for DocumentInvalid {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for DocumentInvalid {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.document_invalid",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(DocumentInvalid);

#[cfg(feature = "v2-core-accounts")]
/// Provided file tokens for documents are of the wrong purpose.
///
/// The object `v2.error.document_purpose_invalid`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DocumentPurposeInvalid {
    /// Information about the error that occurred
    pub error: document_purpose_invalid::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for DocumentPurposeInvalid {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for DocumentPurposeInvalid {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.document_purpose_invalid",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(DocumentPurposeInvalid);

#[cfg(feature = "v2-billing-meter_events")]
/// A meter event with a duplicate identifier has already been submitted.
///
/// The object `v2.error.duplicate_meter_event`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DuplicateMeterEvent {
    /// Information about the error that occurred
    pub error: duplicate_meter_event::Error,
}

#[cfg(feature = "v2-billing-meter_events")]
impl rt::Blank for DuplicateMeterEvent {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-billing-meter_events")]
impl rt::Record for DuplicateMeterEvent {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.duplicate_meter_event",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-billing-meter_events")]
rt::record_traits!(DuplicateMeterEvent);

#[cfg(feature = "v2-core-accounts")]
/// Duplicate person is added to an account.
///
/// The object `v2.error.duplicate_person_not_allowed`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DuplicatePersonNotAllowed {
    /// Information about the error that occurred
    pub error: rt::Part<duplicate_person_not_allowed::Error>,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for DuplicatePersonNotAllowed {
    fn blank() -> Self {
        Self { error: rt::blank() }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.duplicate_person_not_allowed",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(DuplicatePersonNotAllowed);

#[cfg(feature = "v2-core-accounts")]
/// Email contains unsupported domain.
///
/// The object `v2.error.email_domain_invalid_for_recipient`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EmailDomainInvalidForRecipient {
    /// Information about the error that occurred
    pub error: email_domain_invalid_for_recipient::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for EmailDomainInvalidForRecipient {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for EmailDomainInvalidForRecipient {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.email_domain_invalid_for_recipient",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(EmailDomainInvalidForRecipient);

#[cfg(feature = "v2-core-accounts")]
/// Incorrect email is provided.
///
/// The object `v2.error.email_invalid`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EmailInvalid {
    /// Information about the error that occurred
    pub error: email_invalid::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for EmailInvalid {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for EmailInvalid {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.email_invalid",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(EmailInvalid);

#[cfg(feature = "v2-core-accounts")]
/// The `identity.entity_type` value is not supported in a given `identity.country`.
///
/// The object `v2.error.entity_type_not_supported_in_country`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EntityTypeNotSupportedInCountry {
    /// Information about the error that occurred
    pub error: entity_type_not_supported_in_country::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for EntityTypeNotSupportedInCountry {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for EntityTypeNotSupportedInCountry {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.entity_type_not_supported_in_country",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(EntityTypeNotSupportedInCountry);

#[cfg(
    any(
        feature = "v2-billing-meter_event_adjustments",
        feature = "v2-billing-meter_event_session",
        feature = "v2-billing-meter_event_stream",
        feature = "v2-billing-meter_events",
        feature = "v2-commerce-product_catalog-imports",
        feature = "v2-core-account_links",
        feature = "v2-core-account_tokens",
        feature = "v2-core-events"
    )
)]
/// Stripe error response
///
/// The object `v2.error`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Error {
    /// Information about the error that occurred
    pub error: rt::Part<error::Error>,
}

#[cfg(
    any(
        feature = "v2-billing-meter_event_adjustments",
        feature = "v2-billing-meter_event_session",
        feature = "v2-billing-meter_event_stream",
        feature = "v2-billing-meter_events",
        feature = "v2-commerce-product_catalog-imports",
        feature = "v2-core-account_links",
        feature = "v2-core-account_tokens",
        feature = "v2-core-events"
    )
)]
impl rt::Record for Error {
    fn blank() -> Self {
        Self { error: rt::blank() }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(any(feature = "v2-billing-meter_event_adjustments", feature = "v2-billing-meter_event_session", feature = "v2-billing-meter_event_stream", feature = "v2-billing-meter_events", feature = "v2-commerce-product_catalog-imports", feature = "v2-core-account_links", feature = "v2-core-account_tokens", feature = "v2-core-events"))]
rt::record_traits!(Error);

#[cfg(feature = "v2-core-event_destinations")]
/// Error returned when a user tries to create an event destination with an expired Azure partner
/// authorization.
///
/// The object `v2.error.expired_azure_partner_authorization`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExpiredAzurePartnerAuthorization {
    /// Information about the error that occurred
    pub error: expired_azure_partner_authorization::Error,
}

#[cfg(feature = "v2-core-event_destinations")]
impl rt::Blank for ExpiredAzurePartnerAuthorization {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-event_destinations")]
impl rt::Record for ExpiredAzurePartnerAuthorization {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.expired_azure_partner_authorization",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-event_destinations")]
rt::record_traits!(ExpiredAzurePartnerAuthorization);

#[cfg(feature = "v2-core-accounts")]
/// NONE is combined with another value in the HighRiskActivities list.
///
/// The object `v2.error.high_risk_activities_none_cant_be_combined_with_other_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct HighRiskActivitiesNoneCantBeCombinedWithOtherOptions {
    /// Information about the error that occurred
    pub error: high_risk_activities_none_cant_be_combined_with_other_options::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for HighRiskActivitiesNoneCantBeCombinedWithOtherOptions {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for HighRiskActivitiesNoneCantBeCombinedWithOtherOptions {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.high_risk_activities_none_cant_be_combined_with_other_options",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(HighRiskActivitiesNoneCantBeCombinedWithOtherOptions);

#[cfg(feature = "v2-core-accounts")]
/// Provided ID number is of the wrong format for the given type.
///
/// The object `v2.error.id_number_invalid`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IdNumberInvalid {
    /// Information about the error that occurred
    pub error: id_number_invalid::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for IdNumberInvalid {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for IdNumberInvalid {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.id_number_invalid",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(IdNumberInvalid);

#[cfg(feature = "v2-core-event_destinations")]
/// An idempotent retry occurred with different request parameters.
///
/// The object `v2.error.idempotency_error`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IdempotencyError {
    /// Information about the error that occurred
    pub error: idempotency_error::Error,
}

#[cfg(feature = "v2-core-event_destinations")]
impl rt::Blank for IdempotencyError {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-event_destinations")]
impl rt::Record for IdempotencyError {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.idempotency_error",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-event_destinations")]
rt::record_traits!(IdempotencyError);

#[cfg(feature = "v2-core-accounts")]
/// The `identity.country` value is required but not provided.
///
/// The object `v2.error.identity_country_required`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityCountryRequired {
    /// Information about the error that occurred
    pub error: identity_country_required::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for IdentityCountryRequired {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for IdentityCountryRequired {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.identity_country_required",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(IdentityCountryRequired);

#[cfg(feature = "v2-core-accounts")]
/// Identity param has been made immutable due to the state of the account.
///
/// The object `v2.error.immutable_identity_param`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImmutableIdentityParam {
    /// Information about the error that occurred
    pub error: immutable_identity_param::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for ImmutableIdentityParam {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for ImmutableIdentityParam {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.immutable_identity_param",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(ImmutableIdentityParam);

#[cfg(feature = "v2-core-accounts")]
/// A person token is created with one account but used on a different account.
///
/// The object `v2.error.incorrect_account_for_person_token`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IncorrectAccountForPersonToken {
    /// Information about the error that occurred
    pub error: incorrect_account_for_person_token::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for IncorrectAccountForPersonToken {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for IncorrectAccountForPersonToken {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.incorrect_account_for_person_token",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(IncorrectAccountForPersonToken);

#[cfg(feature = "v2-core-accounts")]
/// Incorrect ID number is provided for a country.
///
/// The object `v2.error.incorrect_id_number_for_country`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IncorrectIdNumberForCountry {
    /// Information about the error that occurred
    pub error: incorrect_id_number_for_country::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for IncorrectIdNumberForCountry {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for IncorrectIdNumberForCountry {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.incorrect_id_number_for_country",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(IncorrectIdNumberForCountry);

#[cfg(feature = "v2-core-accounts")]
/// The incorrect token type is provided .
///
/// The object `v2.error.incorrect_token_wrong_type`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IncorrectTokenWrongType {
    /// Information about the error that occurred
    pub error: incorrect_token_wrong_type::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for IncorrectTokenWrongType {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for IncorrectTokenWrongType {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.incorrect_token_wrong_type",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(IncorrectTokenWrongType);

#[cfg(feature = "v2-core-accounts")]
/// Additional person is added for an individual business type.
///
/// The object `v2.error.individual_additional_person_not_allowed`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IndividualAdditionalPersonNotAllowed {
    /// Information about the error that occurred
    pub error: individual_additional_person_not_allowed::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for IndividualAdditionalPersonNotAllowed {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for IndividualAdditionalPersonNotAllowed {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.individual_additional_person_not_allowed",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(IndividualAdditionalPersonNotAllowed);

#[cfg(feature = "v2-core-accounts")]
/// Invalid account token.
///
/// The object `v2.error.invalid_account_token`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvalidAccountToken {
    /// Information about the error that occurred
    pub error: invalid_account_token::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for InvalidAccountToken {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for InvalidAccountToken {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.invalid_account_token",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(InvalidAccountToken);

#[cfg(feature = "v2-core-event_destinations")]
/// Error returned when a user tries to create an event destination without an Azure partner
/// authorization.
///
/// The object `v2.error.invalid_azure_partner_authorization`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvalidAzurePartnerAuthorization {
    /// Information about the error that occurred
    pub error: invalid_azure_partner_authorization::Error,
}

#[cfg(feature = "v2-core-event_destinations")]
impl rt::Blank for InvalidAzurePartnerAuthorization {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-event_destinations")]
impl rt::Record for InvalidAzurePartnerAuthorization {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.invalid_azure_partner_authorization",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-event_destinations")]
rt::record_traits!(InvalidAzurePartnerAuthorization);

#[cfg(feature = "v2-core-event_destinations")]
/// Error returned when no valid partner configuration is found using the user provided Azure
/// subscription ID and Azure resource group name.
///
/// The object `v2.error.invalid_azure_partner_configuration`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvalidAzurePartnerConfiguration {
    /// Information about the error that occurred
    pub error: invalid_azure_partner_configuration::Error,
}

#[cfg(feature = "v2-core-event_destinations")]
impl rt::Blank for InvalidAzurePartnerConfiguration {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-event_destinations")]
impl rt::Record for InvalidAzurePartnerConfiguration {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.invalid_azure_partner_configuration",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-event_destinations")]
rt::record_traits!(InvalidAzurePartnerConfiguration);

#[cfg(feature = "v2-billing-meter_event_adjustments")]
/// The adjustment configuration is invalid for the adjustment type.
///
/// The object `v2.error.invalid_cancel_configuration`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvalidCancelConfiguration {
    /// Information about the error that occurred
    pub error: invalid_cancel_configuration::Error,
}

#[cfg(feature = "v2-billing-meter_event_adjustments")]
impl rt::Blank for InvalidCancelConfiguration {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-billing-meter_event_adjustments")]
impl rt::Record for InvalidCancelConfiguration {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.invalid_cancel_configuration",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-billing-meter_event_adjustments")]
rt::record_traits!(InvalidCancelConfiguration);

#[cfg(feature = "v2-core-accounts")]
/// ID number is provided that is not permitted for the Identity's entity type and business
/// structure.
///
/// The object `v2.error.invalid_id_number_for_structure`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvalidIdNumberForStructure {
    /// Information about the error that occurred
    pub error: invalid_id_number_for_structure::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for InvalidIdNumberForStructure {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for InvalidIdNumberForStructure {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.invalid_id_number_for_structure",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(InvalidIdNumberForStructure);

#[cfg(feature = "v2-core-accounts")]
/// The `identity.business_details.id_numbers.registrar` value is an invalid DE registrar.
///
/// The object `v2.error.invalid_id_number_registrar`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvalidIdNumberRegistrar {
    /// Information about the error that occurred
    pub error: invalid_id_number_registrar::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for InvalidIdNumberRegistrar {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for InvalidIdNumberRegistrar {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.invalid_id_number_registrar",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(InvalidIdNumberRegistrar);

#[cfg(feature = "v2-core-accounts")]
/// Konbini Payments Support Hours is Invalid.
///
/// The object `v2.error.invalid_konbini_payments_support_hours`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvalidKonbiniPaymentsSupportHours {
    /// Information about the error that occurred
    pub error: invalid_konbini_payments_support_hours::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for InvalidKonbiniPaymentsSupportHours {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for InvalidKonbiniPaymentsSupportHours {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.invalid_konbini_payments_support_hours",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(InvalidKonbiniPaymentsSupportHours);

#[cfg(feature = "v2-core-accounts")]
/// Konbini Payments Support Phone Number is Invalid.
///
/// The object `v2.error.invalid_konbini_payments_support_phone_number`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvalidKonbiniPaymentsSupportPhoneNumber {
    /// Information about the error that occurred
    pub error: invalid_konbini_payments_support_phone_number::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for InvalidKonbiniPaymentsSupportPhoneNumber {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for InvalidKonbiniPaymentsSupportPhoneNumber {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.invalid_konbini_payments_support_phone_number",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(InvalidKonbiniPaymentsSupportPhoneNumber);

#[cfg(feature = "v2-core-accounts")]
/// Invalid person token.
///
/// The object `v2.error.invalid_person_token`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvalidPersonToken {
    /// Information about the error that occurred
    pub error: invalid_person_token::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for InvalidPersonToken {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for InvalidPersonToken {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.invalid_person_token",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(InvalidPersonToken);

#[cfg(feature = "v2-core-accounts")]
/// Some relationships are specific to type, structure, and country.
///
/// The object `v2.error.invalid_relationship_for_identity_type_structure_and_country`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvalidRelationshipForIdentityTypeStructureAndCountry {
    /// Information about the error that occurred
    pub error: invalid_relationship_for_identity_type_structure_and_country::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for InvalidRelationshipForIdentityTypeStructureAndCountry {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for InvalidRelationshipForIdentityTypeStructureAndCountry {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.invalid_relationship_for_identity_type_structure_and_country",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(InvalidRelationshipForIdentityTypeStructureAndCountry);

#[cfg(feature = "v2-core-accounts")]
/// Timezone provided in account defaults is invalid.
///
/// The object `v2.error.invalid_timezone`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvalidTimezone {
    /// Information about the error that occurred
    pub error: invalid_timezone::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for InvalidTimezone {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for InvalidTimezone {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.invalid_timezone",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(InvalidTimezone);

#[cfg(feature = "v2-core-accounts")]
/// Invoice rendering template does not exist or is otherwise invalid.
///
/// The object `v2.error.invoice_rendering_template_invalid`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceRenderingTemplateInvalid {
    /// Information about the error that occurred
    pub error: invoice_rendering_template_invalid::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for InvoiceRenderingTemplateInvalid {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for InvoiceRenderingTemplateInvalid {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.invoice_rendering_template_invalid",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(InvoiceRenderingTemplateInvalid);

#[cfg(feature = "v2-core-accounts")]
/// Invalid IP address is provided.
///
/// The object `v2.error.ip_address_invalid`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IpAddressInvalid {
    /// Information about the error that occurred
    pub error: ip_address_invalid::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for IpAddressInvalid {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for IpAddressInvalid {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.ip_address_invalid",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(IpAddressInvalid);

#[cfg(feature = "v2-core-accounts")]
/// Person is designated as both legal guardian and representative.
///
/// The object `v2.error.legal_guardian_representative_not_allowed`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LegalGuardianRepresentativeNotAllowed {
    /// Information about the error that occurred
    pub error: legal_guardian_representative_not_allowed::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for LegalGuardianRepresentativeNotAllowed {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for LegalGuardianRepresentativeNotAllowed {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.legal_guardian_representative_not_allowed",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(LegalGuardianRepresentativeNotAllowed);

#[cfg(feature = "v2-core-accounts")]
/// A legal guardian may not be added to the account without an existing representative.
///
/// The object `v2.error.legal_guardian_requires_existing_representative`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LegalGuardianRequiresExistingRepresentative {
    /// Information about the error that occurred
    pub error: legal_guardian_requires_existing_representative::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for LegalGuardianRequiresExistingRepresentative {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for LegalGuardianRequiresExistingRepresentative {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.legal_guardian_requires_existing_representative",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(LegalGuardianRequiresExistingRepresentative);

#[cfg(feature = "v2-core-accounts")]
/// MCC is invalid for `configuration.merchant.mcc`.
///
/// The object `v2.error.mcc_invalid`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MccInvalid {
    /// Information about the error that occurred
    pub error: rt::Part<mcc_invalid::Error>,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for MccInvalid {
    fn blank() -> Self {
        Self { error: rt::blank() }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.mcc_invalid",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(MccInvalid);

#[cfg(feature = "v2-billing-meter_events")]
/// A meter must exist to submit events.
///
/// The object `v2.error.no_meter`.
#[derive(Clone)]
#[non_exhaustive]
pub struct NoMeter {
    /// Information about the error that occurred
    pub error: no_meter::Error,
}

#[cfg(feature = "v2-billing-meter_events")]
impl rt::Blank for NoMeter {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-billing-meter_events")]
impl rt::Record for NoMeter {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.no_meter",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-billing-meter_events")]
rt::record_traits!(NoMeter);

#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
/// Needs to use the newer API version or onboard to Connect.
///
/// The object `v2.error.non_connect_platform_accounts_v2_access_blocked`.
#[derive(Clone)]
#[non_exhaustive]
pub struct NonConnectPlatformAccountsV2AccessBlocked {
    /// Information about the error that occurred
    pub error: non_connect_platform_accounts_v2_access_blocked::Error,
}

#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
impl rt::Blank for NonConnectPlatformAccountsV2AccessBlocked {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
impl rt::Record for NonConnectPlatformAccountsV2AccessBlocked {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.non_connect_platform_accounts_v2_access_blocked",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
rt::record_traits!(NonConnectPlatformAccountsV2AccessBlocked);

#[cfg(feature = "v2-core-accounts")]
/// Kana Kanji script addresses must have JP country.
///
/// The object `v2.error.non_jp_kana_kanji_address`.
#[derive(Clone)]
#[non_exhaustive]
pub struct NonJpKanaKanjiAddress {
    /// Information about the error that occurred
    pub error: non_jp_kana_kanji_address::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for NonJpKanaKanjiAddress {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for NonJpKanaKanjiAddress {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.non_jp_kana_kanji_address",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(NonJpKanaKanjiAddress);

#[cfg(
    any(
        feature = "v2-core-account_links",
        feature = "v2-core-account_tokens",
        feature = "v2-core-events"
    )
)]
/// The resource wasn't found.
///
/// The object `v2.error.not_found`.
#[derive(Clone)]
#[non_exhaustive]
pub struct NotFound {
    /// Information about the error that occurred
    pub error: not_found::Error,
}

#[cfg(
    any(
        feature = "v2-core-account_links",
        feature = "v2-core-account_tokens",
        feature = "v2-core-events"
    )
)]
impl rt::Blank for NotFound {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(
    any(
        feature = "v2-core-account_links",
        feature = "v2-core-account_tokens",
        feature = "v2-core-events"
    )
)]
impl rt::Record for NotFound {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.not_found",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(any(feature = "v2-core-account_links", feature = "v2-core-account_tokens", feature = "v2-core-events"))]
rt::record_traits!(NotFound);

#[cfg(feature = "v2-core-accounts")]
/// Ownership declaration is not allowed during account creation.
///
/// The object `v2.error.ownership_declaration_not_allowed_during_account_creation`.
#[derive(Clone)]
#[non_exhaustive]
pub struct OwnershipDeclarationNotAllowedDuringAccountCreation {
    /// Information about the error that occurred
    pub error: ownership_declaration_not_allowed_during_account_creation::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for OwnershipDeclarationNotAllowedDuringAccountCreation {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for OwnershipDeclarationNotAllowedDuringAccountCreation {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.ownership_declaration_not_allowed_during_account_creation",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(OwnershipDeclarationNotAllowedDuringAccountCreation);

#[cfg(feature = "v2-core-accounts")]
/// Parameter cannot be passed alongside account_token.
///
/// The object `v2.error.param_alongside_account_token`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParamAlongsideAccountToken {
    /// Information about the error that occurred
    pub error: param_alongside_account_token::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for ParamAlongsideAccountToken {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for ParamAlongsideAccountToken {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.param_alongside_account_token",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(ParamAlongsideAccountToken);

#[cfg(feature = "v2-core-accounts")]
/// Parameter cannot be passed alongside person_token.
///
/// The object `v2.error.param_alongside_person_token`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ParamAlongsidePersonToken {
    /// Information about the error that occurred
    pub error: param_alongside_person_token::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for ParamAlongsidePersonToken {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for ParamAlongsidePersonToken {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.param_alongside_person_token",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(ParamAlongsidePersonToken);

#[cfg(feature = "v2-billing-meter_events")]
/// The value must be a positive integer.
///
/// The object `v2.error.payload_invalid_value`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayloadInvalidValue {
    /// Information about the error that occurred
    pub error: payload_invalid_value::Error,
}

#[cfg(feature = "v2-billing-meter_events")]
impl rt::Blank for PayloadInvalidValue {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-billing-meter_events")]
impl rt::Record for PayloadInvalidValue {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.payload_invalid_value",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-billing-meter_events")]
rt::record_traits!(PayloadInvalidValue);

#[cfg(feature = "v2-billing-meter_events")]
/// The payload must have a reference to the customer.
///
/// The object `v2.error.payload_no_customer_defined`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayloadNoCustomerDefined {
    /// Information about the error that occurred
    pub error: payload_no_customer_defined::Error,
}

#[cfg(feature = "v2-billing-meter_events")]
impl rt::Blank for PayloadNoCustomerDefined {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-billing-meter_events")]
impl rt::Record for PayloadNoCustomerDefined {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.payload_no_customer_defined",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-billing-meter_events")]
rt::record_traits!(PayloadNoCustomerDefined);

#[cfg(feature = "v2-billing-meter_events")]
/// The payload must have a value.
///
/// The object `v2.error.payload_no_value_defined`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayloadNoValueDefined {
    /// Information about the error that occurred
    pub error: payload_no_value_defined::Error,
}

#[cfg(feature = "v2-billing-meter_events")]
impl rt::Blank for PayloadNoValueDefined {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-billing-meter_events")]
impl rt::Record for PayloadNoValueDefined {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.payload_no_value_defined",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-billing-meter_events")]
rt::record_traits!(PayloadNoValueDefined);

#[cfg(feature = "v2-core-accounts")]
/// Account cannot be closed due to other pending resources.
///
/// The object `v2.error.pending_transactions_cannot_be_deleted`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PendingTransactionsCannotBeDeleted {
    /// Information about the error that occurred
    pub error: pending_transactions_cannot_be_deleted::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for PendingTransactionsCannotBeDeleted {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for PendingTransactionsCannotBeDeleted {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.pending_transactions_cannot_be_deleted",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(PendingTransactionsCannotBeDeleted);

#[cfg(feature = "v2-core-accounts")]
/// Error returned when relationship.owner is set to true but the ownership percentage is set to 0%.
///
/// The object `v2.error.person_percent_ownership_invalid`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PersonPercentOwnershipInvalid {
    /// Information about the error that occurred
    pub error: person_percent_ownership_invalid::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for PersonPercentOwnershipInvalid {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for PersonPercentOwnershipInvalid {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.person_percent_ownership_invalid",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(PersonPercentOwnershipInvalid);

#[cfg(feature = "v2-core-accounts")]
/// Person token required for platforms in mandated countries (e.g., France).
///
/// The object `v2.error.person_token_required`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PersonTokenRequired {
    /// Information about the error that occurred
    pub error: rt::Part<person_token_required::Error>,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for PersonTokenRequired {
    fn blank() -> Self {
        Self { error: rt::blank() }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.person_token_required",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(PersonTokenRequired);

#[cfg(feature = "v2-core-accounts")]
/// Phone number is invalid.
///
/// The object `v2.error.phone_invalid`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PhoneInvalid {
    /// Information about the error that occurred
    pub error: phone_invalid::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for PhoneInvalid {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for PhoneInvalid {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.phone_invalid",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(PhoneInvalid);

#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
/// The direct merchant has not signed up for Connect and cannot create connected accounts.
///
/// The object `v2.error.platform_registration_required`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlatformRegistrationRequired {
    /// Information about the error that occurred
    pub error: platform_registration_required::Error,
}

#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
impl rt::Blank for PlatformRegistrationRequired {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
impl rt::Record for PlatformRegistrationRequired {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.platform_registration_required",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
rt::record_traits!(PlatformRegistrationRequired);

#[cfg(feature = "v2-core-accounts")]
/// Postal code is required for Japanese addresses.
///
/// The object `v2.error.postal_code_required_for_jp_address`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PostalCodeRequiredForJpAddress {
    /// Information about the error that occurred
    pub error: postal_code_required_for_jp_address::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for PostalCodeRequiredForJpAddress {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for PostalCodeRequiredForJpAddress {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.postal_code_required_for_jp_address",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(PostalCodeRequiredForJpAddress);

#[cfg(feature = "v2-core-accounts")]
/// PurposeOfFundsDescription is not empty while PurposeOfFunds is not OTHER.
///
/// The object `v2.error.purpose_of_funds_description_must_be_empty_for_non_other_purpose_of_funds`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PurposeOfFundsDescriptionMustBeEmptyForNonOtherPurposeOfFunds {
    /// Information about the error that occurred
    pub error: purpose_of_funds_description_must_be_empty_for_non_other_purpose_of_funds::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for PurposeOfFundsDescriptionMustBeEmptyForNonOtherPurposeOfFunds {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for PurposeOfFundsDescriptionMustBeEmptyForNonOtherPurposeOfFunds {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.purpose_of_funds_description_must_be_empty_for_non_other_purpose_of_funds",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(PurposeOfFundsDescriptionMustBeEmptyForNonOtherPurposeOfFunds);

#[cfg(feature = "v2-core-accounts")]
/// Registration date must be in the past.
///
/// The object `v2.error.registration_date_invalid`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RegistrationDateInvalid {
    /// Information about the error that occurred
    pub error: registration_date_invalid::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for RegistrationDateInvalid {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for RegistrationDateInvalid {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.registration_date_invalid",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(RegistrationDateInvalid);

#[cfg(feature = "v2-commerce-product_catalog-imports")]
/// Returned when looking up a non-existent product catalog import.
///
/// The object `v2.error.resource_missing`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResourceMissing {
    /// Information about the error that occurred
    pub error: resource_missing::Error,
}

#[cfg(feature = "v2-commerce-product_catalog-imports")]
impl rt::Blank for ResourceMissing {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-commerce-product_catalog-imports")]
impl rt::Record for ResourceMissing {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.resource_missing",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-commerce-product_catalog-imports")]
rt::record_traits!(ResourceMissing);

#[cfg(feature = "v2-core-accounts")]
/// Provided script characters are invalid for the script.
///
/// The object `v2.error.script_characters_invalid`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ScriptCharactersInvalid {
    /// Information about the error that occurred
    pub error: script_characters_invalid::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for ScriptCharactersInvalid {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for ScriptCharactersInvalid {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.script_characters_invalid",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(ScriptCharactersInvalid);

#[cfg(feature = "v2-core-accounts")]
/// Shipping address is required within the shipping hash.
///
/// The object `v2.error.shipping_address_required`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingAddressRequired {
    /// Information about the error that occurred
    pub error: shipping_address_required::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for ShippingAddressRequired {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for ShippingAddressRequired {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.shipping_address_required",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(ShippingAddressRequired);

#[cfg(feature = "v2-core-accounts")]
/// Shipping name is required within the shipping hash.
///
/// The object `v2.error.shipping_name_required`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingNameRequired {
    /// Information about the error that occurred
    pub error: shipping_name_required::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for ShippingNameRequired {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for ShippingNameRequired {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.shipping_name_required",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(ShippingNameRequired);

#[cfg(feature = "v2-core-accounts")]
/// Statement descriptor is invalid.
///
/// The object `v2.error.statement_descriptor_invalid`.
#[derive(Clone)]
#[non_exhaustive]
pub struct StatementDescriptorInvalid {
    /// Information about the error that occurred
    pub error: statement_descriptor_invalid::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for StatementDescriptorInvalid {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for StatementDescriptorInvalid {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.statement_descriptor_invalid",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(StatementDescriptorInvalid);

#[cfg(feature = "v2-core-accounts")]
/// Account with Stripe-owned loss liability and dashboard cannot be deleted.
///
/// The object `v2.error.stripe_loss_liable_cannot_be_deleted`.
#[derive(Clone)]
#[non_exhaustive]
pub struct StripeLossLiableCannotBeDeleted {
    /// Information about the error that occurred
    pub error: stripe_loss_liable_cannot_be_deleted::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for StripeLossLiableCannotBeDeleted {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for StripeLossLiableCannotBeDeleted {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.stripe_loss_liable_cannot_be_deleted",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(StripeLossLiableCannotBeDeleted);

#[cfg(feature = "v2-core-accounts")]
/// The `business_details.structure` value is not valid for `identity.country` and
/// `identity.entity_type`.
///
/// The object `v2.error.structure_incompatible_for_entity_type_country`.
#[derive(Clone)]
#[non_exhaustive]
pub struct StructureIncompatibleForEntityTypeCountry {
    /// Information about the error that occurred
    pub error: structure_incompatible_for_entity_type_country::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for StructureIncompatibleForEntityTypeCountry {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for StructureIncompatibleForEntityTypeCountry {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.structure_incompatible_for_entity_type_country",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(StructureIncompatibleForEntityTypeCountry);

#[cfg(feature = "v2-core-accounts")]
/// Cannot set a test clock on a livemode customer.
///
/// The object `v2.error.test_clock_disallowed_on_live_mode`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TestClockDisallowedOnLiveMode {
    /// Information about the error that occurred
    pub error: test_clock_disallowed_on_live_mode::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for TestClockDisallowedOnLiveMode {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for TestClockDisallowedOnLiveMode {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.test_clock_disallowed_on_live_mode",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(TestClockDisallowedOnLiveMode);

#[cfg(feature = "v2-core-accounts")]
/// Test clock does not exist or is otherwise invalid.
///
/// The object `v2.error.test_clock_invalid`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TestClockInvalid {
    /// Information about the error that occurred
    pub error: test_clock_invalid::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for TestClockInvalid {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for TestClockInvalid {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.test_clock_invalid",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(TestClockInvalid);

#[cfg(feature = "v2-core-accounts")]
/// Cannot modify a test clock that is currently advancing.
///
/// The object `v2.error.test_clocks_advance_in_progress`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TestClocksAdvanceInProgress {
    /// Information about the error that occurred
    pub error: test_clocks_advance_in_progress::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for TestClocksAdvanceInProgress {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for TestClocksAdvanceInProgress {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.test_clocks_advance_in_progress",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(TestClocksAdvanceInProgress);

#[cfg(feature = "v2-core-accounts")]
/// Cannot add customer to a test clock that has already reached its customer limit.
///
/// The object `v2.error.test_clocks_customer_limit_reached`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TestClocksCustomerLimitReached {
    /// Information about the error that occurred
    pub error: test_clocks_customer_limit_reached::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for TestClocksCustomerLimitReached {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for TestClocksCustomerLimitReached {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.test_clocks_customer_limit_reached",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(TestClocksCustomerLimitReached);

#[cfg(feature = "v2-core-accounts")]
/// The token is re-used with a different idempotency key.
///
/// The object `v2.error.token_already_used`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TokenAlreadyUsed {
    /// Information about the error that occurred
    pub error: token_already_used::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for TokenAlreadyUsed {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for TokenAlreadyUsed {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.token_already_used",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(TokenAlreadyUsed);

#[cfg(feature = "v2-core-accounts")]
/// Token has expired.
///
/// The object `v2.error.token_expired`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TokenExpired {
    /// Information about the error that occurred
    pub error: token_expired::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for TokenExpired {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for TokenExpired {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.token_expired",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(TokenExpired);

#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
/// Token must be created with publishable key.
///
/// The object `v2.error.token_must_be_created_with_publishable_key`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TokenMustBeCreatedWithPublishableKey {
    /// Information about the error that occurred
    pub error: token_must_be_created_with_publishable_key::Error,
}

#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
impl rt::Blank for TokenMustBeCreatedWithPublishableKey {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
impl rt::Record for TokenMustBeCreatedWithPublishableKey {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.token_must_be_created_with_publishable_key",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
rt::record_traits!(TokenMustBeCreatedWithPublishableKey);

#[cfg(feature = "v2-billing-meter_events")]
/// Cannot create multiple usage events for the same customer, meter concurrently.
///
/// The object `v2.error.too_many_concurrent_requests`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TooManyConcurrentRequests {
    /// Information about the error that occurred
    pub error: too_many_concurrent_requests::Error,
}

#[cfg(feature = "v2-billing-meter_events")]
impl rt::Blank for TooManyConcurrentRequests {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-billing-meter_events")]
impl rt::Record for TooManyConcurrentRequests {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.too_many_concurrent_requests",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-billing-meter_events")]
rt::record_traits!(TooManyConcurrentRequests);

#[cfg(feature = "v2-core-accounts")]
/// TOS cannot be accepted on behalf of accounts when requirement collection is `stripe`.
///
/// The object `v2.error.tos_acceptance_on_behalf_not_allowed`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TosAcceptanceOnBehalfNotAllowed {
    /// Information about the error that occurred
    pub error: tos_acceptance_on_behalf_not_allowed::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for TosAcceptanceOnBehalfNotAllowed {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for TosAcceptanceOnBehalfNotAllowed {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.tos_acceptance_on_behalf_not_allowed",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(TosAcceptanceOnBehalfNotAllowed);

#[cfg(feature = "v2-core-accounts")]
/// Total ownership percentages of all Persons on the account exceeds 100%.
///
/// The object `v2.error.total_person_ownership_exceeded`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TotalPersonOwnershipExceeded {
    /// Information about the error that occurred
    pub error: total_person_ownership_exceeded::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for TotalPersonOwnershipExceeded {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for TotalPersonOwnershipExceeded {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.total_person_ownership_exceeded",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(TotalPersonOwnershipExceeded);

#[cfg(feature = "v2-core-accounts")]
/// Cannot set responsibilities on the current configurations.
///
/// The object `v2.error.unsupported_field_for_configs`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UnsupportedFieldForConfigs {
    /// Information about the error that occurred
    pub error: unsupported_field_for_configs::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for UnsupportedFieldForConfigs {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for UnsupportedFieldForConfigs {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.unsupported_field_for_configs",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(UnsupportedFieldForConfigs);

#[cfg(feature = "v2-core-accounts")]
/// Cannot set identity fields when the Account is only configured as a customer.
///
/// The object `v2.error.unsupported_identity_field_for_configs`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UnsupportedIdentityFieldForConfigs {
    /// Information about the error that occurred
    pub error: unsupported_identity_field_for_configs::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for UnsupportedIdentityFieldForConfigs {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for UnsupportedIdentityFieldForConfigs {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.unsupported_identity_field_for_configs",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(UnsupportedIdentityFieldForConfigs);

#[cfg(feature = "v2-core-accounts")]
/// Address is in an unsupported postal code.
///
/// The object `v2.error.unsupported_postal_code`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UnsupportedPostalCode {
    /// Information about the error that occurred
    pub error: unsupported_postal_code::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for UnsupportedPostalCode {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for UnsupportedPostalCode {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.unsupported_postal_code",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(UnsupportedPostalCode);

#[cfg(feature = "v2-core-accounts")]
/// Address is in an unsupported state.
///
/// The object `v2.error.unsupported_state`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UnsupportedState {
    /// Information about the error that occurred
    pub error: unsupported_state::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for UnsupportedState {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for UnsupportedState {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.unsupported_state",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(UnsupportedState);

#[cfg(feature = "v2-core-accounts")]
/// URL is invalid.
///
/// The object `v2.error.url_invalid`.
#[derive(Clone)]
#[non_exhaustive]
pub struct UrlInvalid {
    /// Information about the error that occurred
    pub error: url_invalid::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for UrlInvalid {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for UrlInvalid {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.url_invalid",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(UrlInvalid);

#[cfg(feature = "v2-core-accounts")]
/// V1 Account ID cannot be used in V2 Account APIs.
///
/// The object `v2.error.v1_account_instead_of_v2_account`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V1AccountInsteadOfV2Account {
    /// Information about the error that occurred
    pub error: v1_account_instead_of_v2_account::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for V1AccountInsteadOfV2Account {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for V1AccountInsteadOfV2Account {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.v1_account_instead_of_v2_account",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(V1AccountInsteadOfV2Account);

#[cfg(feature = "v2-core-accounts")]
/// V1 Customer ID cannot be used in V2 Account APIs.
///
/// The object `v2.error.v1_customer_instead_of_v2_account`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V1CustomerInsteadOfV2Account {
    /// Information about the error that occurred
    pub error: v1_customer_instead_of_v2_account::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for V1CustomerInsteadOfV2Account {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for V1CustomerInsteadOfV2Account {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.v1_customer_instead_of_v2_account",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(V1CustomerInsteadOfV2Account);

#[cfg(feature = "v2-core-accounts")]
/// A v1 token ID is passed in v2 APIs.
///
/// The object `v2.error.v1_token_invalid_in_v2`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V1TokenInvalidInV2 {
    /// Information about the error that occurred
    pub error: v1_token_invalid_in_v2::Error,
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Blank for V1TokenInvalidInV2 {
    const BLANK: Self = Self { error: rt::Blank::BLANK };
}

#[cfg(feature = "v2-core-accounts")]
impl rt::Record for V1TokenInvalidInV2 {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "v2.error.v1_token_invalid_in_v2",
            constants: &[],
            fields: &[rt::Field("error", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.error
    }
}

#[cfg(feature = "v2-core-accounts")]
rt::record_traits!(V1TokenInvalidInV2);
