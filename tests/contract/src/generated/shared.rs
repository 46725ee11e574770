// Written by `cargo xtask generate`. Do not edit.
//! What `shared` sends.

use crate::prelude::*;

pub(super) fn cancellation_details_param(
    turn: Turn,
) -> stripe::CancellationDetailsParam {
    let value = stripe::CancellationDetailsParam::new()
        .comment("ab")
        .feedback(turn.word::<stripe::CancellationDetailsParamFeedback>());
    if turn.clears() { value.clear_comment().clear_feedback() } else { value }
}

pub(super) fn balance_summary_filter_param_applicability_scope(
    turn: Turn,
) -> stripe::BalanceSummaryFilterParamApplicabilityScope {
    stripe::BalanceSummaryFilterParamApplicabilityScope::new()
        .price_type(turn.word::<stripe::BillingCreditGrantsResourceScopePriceType>())
        .prices([super::shared::applicable_price_param(turn.inside())])
}

pub(super) fn applicable_price_param(_: Turn) -> stripe::ApplicablePriceParam {
    stripe::ApplicablePriceParam::new("ab")
}

pub(super) fn financial_connection_account_account_holder(
    _: Turn,
) -> stripe::FinancialConnectionAccountAccountHolder {
    stripe::FinancialConnectionAccountAccountHolder::new()
        .account("ab")
        .customer("ab")
        .customer_account("ab")
}

pub(super) fn company_directorship_declaration(
    _: Turn,
) -> stripe::CompanyDirectorshipDeclaration {
    stripe::CompanyDirectorshipDeclaration::new()
        .date(1700000000)
        .ip("ab")
        .user_agent("ab")
}

pub(super) fn company_ownership_declaration(
    _: Turn,
) -> stripe::CompanyOwnershipDeclaration {
    stripe::CompanyOwnershipDeclaration::new().date(1700000000).ip("ab").user_agent("ab")
}

pub(super) fn registration_date_specs(_: Turn) -> stripe::RegistrationDateSpecs {
    stripe::RegistrationDateSpecs::new(1, 1, 1)
}

pub(super) fn company_representative_declaration(
    _: Turn,
) -> stripe::CompanyRepresentativeDeclaration {
    stripe::CompanyRepresentativeDeclaration::new()
        .date(1700000000)
        .ip("ab")
        .user_agent("ab")
}

pub(super) fn verification_specs(turn: Turn) -> stripe::VerificationSpecs {
    stripe::VerificationSpecs::new()
        .document(super::shared::verification_document_specs(turn.inside()))
}

pub(super) fn verification_document_specs(_: Turn) -> stripe::VerificationDocumentSpecs {
    stripe::VerificationDocumentSpecs::new().back("ab").front("ab")
}

pub(super) fn documents_specs_bank_account_ownership_verification(
    _: Turn,
) -> stripe::DocumentsSpecsBankAccountOwnershipVerification {
    stripe::DocumentsSpecsBankAccountOwnershipVerification::new().files(["ab"])
}

pub(super) fn individual_specs(turn: Turn) -> stripe::IndividualSpecs {
    let value = stripe::IndividualSpecs::new()
        .address(super::shared::address_specs(turn.inside()))
        .address_kana(super::shared::japan_address_kana_specs(turn.inside()))
        .address_kanji(super::shared::japan_address_kanji_specs(turn.inside()))
        .dob(super::shared::date_of_birth_specs(turn.inside()))
        .email("ab")
        .first_name("ab")
        .first_name_kana("ab")
        .first_name_kanji("ab")
        .full_name_aliases(["ab"])
        .gender("ab")
        .id_number("ab")
        .id_number_secondary("ab")
        .last_name("ab")
        .last_name_kana("ab")
        .last_name_kanji("ab")
        .maiden_name("ab")
        .metadata([("key", "ab")])
        .phone("ab")
        .political_exposure(turn.word::<stripe::PoliticalExposure>())
        .registered_address(super::shared::address_specs(turn.inside()))
        .relationship(super::shared::individual_relationship_specs(turn.inside()))
        .ssn_last_4("ab")
        .verification(super::shared::person_verification_specs(turn.inside()));
    if turn.clears() {
        value.clear_dob().clear_full_name_aliases().clear_metadata()
    } else {
        value
    }
}

pub(super) fn individual_relationship_specs(
    turn: Turn,
) -> stripe::IndividualRelationshipSpecs {
    let value = stripe::IndividualRelationshipSpecs::new()
        .director(true)
        .executive(true)
        .owner(true)
        .percent_ownership(1.5)
        .title("ab");
    if turn.clears() { value.clear_percent_ownership() } else { value }
}

pub(super) fn external_account_documents_param(
    turn: Turn,
) -> stripe::ExternalAccountDocumentsParam {
    stripe::ExternalAccountDocumentsParam::new()
        .bank_account_ownership_verification(
            super::shared::documents_specs_bank_account_ownership_verification(
                turn.inside(),
            ),
        )
}

pub(super) fn person_additional_tos_acceptances_specs(
    turn: Turn,
) -> stripe::PersonAdditionalTosAcceptancesSpecs {
    stripe::PersonAdditionalTosAcceptancesSpecs::new()
        .account(super::shared::settings_terms_of_service_specs(turn.inside()))
}

pub(super) fn settings_terms_of_service_specs(
    turn: Turn,
) -> stripe::SettingsTermsOfServiceSpecs {
    let value = stripe::SettingsTermsOfServiceSpecs::new()
        .date(1700000000)
        .ip("ab")
        .user_agent("ab");
    if turn.clears() { value.clear_user_agent() } else { value }
}

pub(super) fn legal_entity_and_kyc_address_specs(
    _: Turn,
) -> stripe::LegalEntityAndKycAddressSpecs {
    stripe::LegalEntityAndKycAddressSpecs::new()
        .city("ab")
        .country("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
}

pub(super) fn japan_address_kana_specs(_: Turn) -> stripe::JapanAddressKanaSpecs {
    stripe::JapanAddressKanaSpecs::new()
        .city("ab")
        .country("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
        .town("ab")
}

pub(super) fn japan_address_kanji_specs(_: Turn) -> stripe::JapanAddressKanjiSpecs {
    stripe::JapanAddressKanjiSpecs::new()
        .city("ab")
        .country("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
        .town("ab")
}

pub(super) fn date_of_birth_specs(_: Turn) -> stripe::DateOfBirthSpecs {
    stripe::DateOfBirthSpecs::new(1, 1, 1)
}

pub(super) fn person_documents_specs(turn: Turn) -> stripe::PersonDocumentsSpecs {
    stripe::PersonDocumentsSpecs::new()
        .company_authorization(
            super::shared::person_documents_specs_company_authorization(turn.inside()),
        )
        .passport(
            super::shared::person_documents_specs_company_authorization(turn.inside()),
        )
        .visa(super::shared::person_documents_specs_company_authorization(turn.inside()))
}

pub(super) fn person_documents_specs_company_authorization(
    turn: Turn,
) -> stripe::PersonDocumentsSpecsCompanyAuthorization {
    stripe::PersonDocumentsSpecsCompanyAuthorization::new()
        .files([turn.clearable(|_| "ab".to_owned())])
}

pub(super) fn address_specs(_: Turn) -> stripe::AddressSpecs {
    stripe::AddressSpecs::new()
        .city("ab")
        .country("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
}

pub(super) fn relationship_specs(turn: Turn) -> stripe::RelationshipSpecs {
    let value = stripe::RelationshipSpecs::new()
        .authorizer(true)
        .director(true)
        .executive(true)
        .legal_guardian(true)
        .owner(true)
        .percent_ownership(1.5)
        .representative(true)
        .title("ab");
    if turn.clears() { value.clear_percent_ownership() } else { value }
}

pub(super) fn us_cfpb_data_specs(turn: Turn) -> stripe::UsCfpbDataSpecs {
    stripe::UsCfpbDataSpecs::new()
        .ethnicity_details(super::shared::us_cfpb_ethnicity_details_specs(turn.inside()))
        .race_details(super::shared::us_cfpb_race_details_specs(turn.inside()))
        .self_identified_gender("ab")
}

pub(super) fn us_cfpb_ethnicity_details_specs(
    turn: Turn,
) -> stripe::UsCfpbEthnicityDetailsSpecs {
    stripe::UsCfpbEthnicityDetailsSpecs::new()
        .ethnicity([turn.word::<stripe::UsCfpbEthnicityDetailsSpecsEthnicity>()])
        .ethnicity_other("ab")
}

pub(super) fn us_cfpb_race_details_specs(turn: Turn) -> stripe::UsCfpbRaceDetailsSpecs {
    stripe::UsCfpbRaceDetailsSpecs::new()
        .race([turn.word::<stripe::UsCfpbRaceDetailsSpecsRace>()])
        .race_other("ab")
}

pub(super) fn person_verification_specs(turn: Turn) -> stripe::PersonVerificationSpecs {
    stripe::PersonVerificationSpecs::new()
        .additional_document(
            super::shared::person_verification_document_specs(turn.inside()),
        )
        .document(super::shared::person_verification_document_specs(turn.inside()))
}

pub(super) fn person_verification_document_specs(
    _: Turn,
) -> stripe::PersonVerificationDocumentSpecs {
    stripe::PersonVerificationDocumentSpecs::new().back("ab").front("ab")
}

pub(super) fn charge_card_or_id(turn: Turn) -> stripe::ChargeCardOrId {
    let (arm, turn) = turn.choose(2);
    match arm {
        0 => {
            stripe::ChargeCardOrId::Card(
                super::shared::customer_payment_source_card(turn.inside()),
            )
        }
        _ => stripe::ChargeCardOrId::Id("ab".to_owned()),
    }
}

pub(super) fn customer_payment_source_card(
    _: Turn,
) -> stripe::CustomerPaymentSourceCard {
    stripe::CustomerPaymentSourceCard::new("ab", 1, 1)
        .address_city("ab")
        .address_country("ab")
        .address_line1("ab")
        .address_line2("ab")
        .address_state("ab")
        .address_zip("ab")
        .cvc("ab")
        .metadata([("key", "ab")])
        .name("ab")
        .currency("usd")
        .default_for_currency(true)
}

pub(super) fn radar_options_with_hidden_options(
    _: Turn,
) -> stripe::RadarOptionsWithHiddenOptions {
    stripe::RadarOptionsWithHiddenOptions::new().session("ab")
}

pub(super) fn optional_fields_shipping(turn: Turn) -> stripe::OptionalFieldsShipping {
    stripe::OptionalFieldsShipping::new(
            super::shared::optional_fields_address(turn.inside()),
            "ab",
        )
        .carrier("ab")
        .phone("ab")
        .tracking_number("ab")
}

pub(super) fn dispute_evidence_params(turn: Turn) -> stripe::DisputeEvidenceParams {
    let value = stripe::DisputeEvidenceParams::new()
        .access_activity_log("ab")
        .billing_address("ab")
        .cancellation_policy("ab")
        .cancellation_policy_disclosure("ab")
        .cancellation_rebuttal("ab")
        .customer_communication("ab")
        .customer_email_address("ab")
        .customer_name("ab")
        .customer_purchase_ip("ab")
        .customer_signature("ab")
        .duplicate_charge_documentation("ab")
        .duplicate_charge_explanation("ab")
        .duplicate_charge_id("ab")
        .enhanced_evidence(super::shared::enhanced_evidence(turn.inside()))
        .product_description("ab")
        .receipt("ab")
        .refund_policy("ab")
        .refund_policy_disclosure("ab")
        .refund_refusal_explanation("ab")
        .service_date("ab")
        .service_documentation("ab")
        .shipping_address("ab")
        .shipping_carrier("ab")
        .shipping_date("ab")
        .shipping_documentation("ab")
        .shipping_tracking_number("ab")
        .uncategorized_file("ab")
        .uncategorized_text("ab");
    if turn.clears() { value.clear_enhanced_evidence() } else { value }
}

pub(super) fn enhanced_evidence(turn: Turn) -> stripe::EnhancedEvidence {
    stripe::EnhancedEvidence::new()
        .visa_compelling_evidence_3(
            super::shared::visa_compelling_evidence3(turn.inside()),
        )
        .visa_compliance(super::shared::visa_compliance(turn.inside()))
}

pub(super) fn visa_compelling_evidence3(turn: Turn) -> stripe::VisaCompellingEvidence3 {
    stripe::VisaCompellingEvidence3::new()
        .disputed_transaction(
            super::shared::visa_compelling_evidence3_disputed_transaction(turn.inside()),
        )
        .prior_undisputed_transactions([
            super::shared::visa_compelling_evidence3_prior_undisputed_transaction(
                turn.inside(),
            ),
        ])
}

pub(super) fn visa_compelling_evidence3_disputed_transaction(
    turn: Turn,
) -> stripe::VisaCompellingEvidence3DisputedTransaction {
    let value = stripe::VisaCompellingEvidence3DisputedTransaction::new()
        .customer_account_id("ab")
        .customer_device_fingerprint("ab")
        .customer_device_id("ab")
        .customer_email_address("ab")
        .customer_purchase_ip("ab")
        .merchandise_or_services(turn.word::<stripe::MerchandiseOrService>())
        .product_description("ab")
        .shipping_address(super::shared::shipping_address(turn.inside()));
    if turn.clears() {
        value
            .clear_customer_account_id()
            .clear_customer_device_fingerprint()
            .clear_customer_device_id()
            .clear_customer_email_address()
            .clear_customer_purchase_ip()
            .clear_product_description()
    } else {
        value
    }
}

pub(super) fn shipping_address(turn: Turn) -> stripe::ShippingAddress {
    let value = stripe::ShippingAddress::new()
        .city("ab")
        .country("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab");
    if turn.clears() {
        value
            .clear_city()
            .clear_country()
            .clear_line1()
            .clear_line2()
            .clear_postal_code()
            .clear_state()
    } else {
        value
    }
}

pub(super) fn visa_compelling_evidence3_prior_undisputed_transaction(
    turn: Turn,
) -> stripe::VisaCompellingEvidence3PriorUndisputedTransaction {
    let value = stripe::VisaCompellingEvidence3PriorUndisputedTransaction::new("ab")
        .customer_account_id("ab")
        .customer_device_fingerprint("ab")
        .customer_device_id("ab")
        .customer_email_address("ab")
        .customer_purchase_ip("ab")
        .product_description("ab")
        .shipping_address(super::shared::shipping_address(turn.inside()));
    if turn.clears() {
        value
            .clear_customer_account_id()
            .clear_customer_device_fingerprint()
            .clear_customer_device_id()
            .clear_customer_email_address()
            .clear_customer_purchase_ip()
            .clear_product_description()
    } else {
        value
    }
}

pub(super) fn visa_compliance(_: Turn) -> stripe::VisaCompliance {
    stripe::VisaCompliance::new().fee_acknowledged(true)
}

pub(super) fn automatic_tax_params(turn: Turn) -> stripe::AutomaticTaxParams {
    stripe::AutomaticTaxParams::new(true)
        .liability(super::shared::invoice_issuer(turn.inside()))
}

pub(super) fn consent_collection_params(turn: Turn) -> stripe::ConsentCollectionParams {
    stripe::ConsentCollectionParams::new()
        .payment_method_reuse_agreement(
            super::shared::payment_method_reuse_agreement_params(turn.inside()),
        )
        .promotions(turn.word::<stripe::ConsentCollectionParamsPromotions>())
        .terms_of_service(turn.word::<stripe::TermsOfService>())
}

pub(super) fn payment_method_reuse_agreement_params(
    turn: Turn,
) -> stripe::PaymentMethodReuseAgreementParams {
    stripe::PaymentMethodReuseAgreementParams::new(
        turn.word::<stripe::PaymentMethodReuseAgreementParamsPosition>(),
    )
}

pub(super) fn custom_field_param(turn: Turn) -> stripe::CustomFieldParam {
    stripe::CustomFieldParam::new(
            "ab",
            super::shared::custom_field_label_param(turn.inside()),
            turn.word::<stripe::CustomFieldParamType>(),
        )
        .dropdown(super::shared::custom_field_dropdown_param(turn.inside()))
        .numeric(super::shared::custom_field_numeric_param(turn.inside()))
        .optional(true)
        .text(super::shared::custom_field_text_param(turn.inside()))
}

pub(super) fn custom_field_dropdown_param(
    turn: Turn,
) -> stripe::CustomFieldDropdownParam {
    stripe::CustomFieldDropdownParam::new([
            super::shared::custom_field_option_param(turn.inside()),
        ])
        .default_value("ab")
}

pub(super) fn custom_field_option_param(_: Turn) -> stripe::CustomFieldOptionParam {
    stripe::CustomFieldOptionParam::new("ab", "ab")
}

pub(super) fn custom_field_label_param(_: Turn) -> stripe::CustomFieldLabelParam {
    stripe::CustomFieldLabelParam::new("ab")
}

pub(super) fn custom_field_numeric_param(_: Turn) -> stripe::CustomFieldNumericParam {
    stripe::CustomFieldNumericParam::new()
        .default_value("ab")
        .maximum_length(1)
        .minimum_length(1)
}

pub(super) fn custom_field_text_param(_: Turn) -> stripe::CustomFieldTextParam {
    stripe::CustomFieldTextParam::new()
        .default_value("ab")
        .maximum_length(1)
        .minimum_length(1)
}

pub(super) fn custom_text_param(turn: Turn) -> stripe::CustomTextParam {
    let value = stripe::CustomTextParam::new()
        .after_submit(super::shared::custom_text_position_param(turn.inside()))
        .shipping_address(super::shared::custom_text_position_param(turn.inside()))
        .submit(super::shared::custom_text_position_param(turn.inside()))
        .terms_of_service_acceptance(
            super::shared::custom_text_position_param(turn.inside()),
        );
    if turn.clears() {
        value
            .clear_after_submit()
            .clear_shipping_address()
            .clear_submit()
            .clear_terms_of_service_acceptance()
    } else {
        value
    }
}

pub(super) fn custom_text_position_param(_: Turn) -> stripe::CustomTextPositionParam {
    stripe::CustomTextPositionParam::new("ab")
}

pub(super) fn checkout_rendering_options_param(
    turn: Turn,
) -> stripe::CheckoutRenderingOptionsParam {
    let value = stripe::CheckoutRenderingOptionsParam::new()
        .amount_tax_display(turn.word::<stripe::AmountTaxDisplay>())
        .template("ab");
    if turn.clears() { value.clear_amount_tax_display() } else { value }
}

pub(super) fn adjustable_quantity_params(_: Turn) -> stripe::AdjustableQuantityParams {
    stripe::AdjustableQuantityParams::new(true).maximum(1).minimum(1)
}

pub(super) fn managed_payments_params(_: Turn) -> stripe::ManagedPaymentsParams {
    stripe::ManagedPaymentsParams::new().enabled(true)
}

pub(super) fn name_collection_params(turn: Turn) -> stripe::NameCollectionParams {
    stripe::NameCollectionParams::new()
        .business(super::shared::name_collection_business_params(turn.inside()))
        .individual(super::shared::name_collection_individual_params(turn.inside()))
}

pub(super) fn name_collection_business_params(
    _: Turn,
) -> stripe::NameCollectionBusinessParams {
    stripe::NameCollectionBusinessParams::new(true).optional(true)
}

pub(super) fn name_collection_individual_params(
    _: Turn,
) -> stripe::NameCollectionIndividualParams {
    stripe::NameCollectionIndividualParams::new(true).optional(true)
}

pub(super) fn optional_item_params(turn: Turn) -> stripe::OptionalItemParams {
    stripe::OptionalItemParams::new("ab", 1)
        .adjustable_quantity(
            super::shared::optional_item_adjustable_quantity_params(turn.inside()),
        )
}

pub(super) fn optional_item_adjustable_quantity_params(
    _: Turn,
) -> stripe::OptionalItemAdjustableQuantityParams {
    stripe::OptionalItemAdjustableQuantityParams::new(true).maximum(1).minimum(1)
}

pub(super) fn checkout_session_payment_intent_data_shipping_address(
    _: Turn,
) -> stripe::CheckoutSessionPaymentIntentDataShippingAddress {
    stripe::CheckoutSessionPaymentIntentDataShippingAddress::new("ab")
        .city("ab")
        .country("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
}

pub(super) fn create_checkout_session_payment_method_options_alipay(
    turn: Turn,
) -> stripe::CreateCheckoutSessionPaymentMethodOptionsAlipay {
    stripe::CreateCheckoutSessionPaymentMethodOptionsAlipay::new()
        .setup_future_usage(
            turn.word::<stripe::CheckoutAffirmPaymentMethodOptionsSetupFutureUsage>(),
        )
}

pub(super) fn create_checkout_session_payment_method_options_bacs_debit_mandate_options(
    turn: Turn,
) -> stripe::CreateCheckoutSessionPaymentMethodOptionsBacsDebitMandateOptions {
    let value = stripe::CreateCheckoutSessionPaymentMethodOptionsBacsDebitMandateOptions::new()
        .reference_prefix("ab");
    if turn.clears() { value.clear_reference_prefix() } else { value }
}

pub(super) fn create_checkout_session_payment_method_options_customer_balance_bank_transfer(
    turn: Turn,
) -> stripe::CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer {
    stripe::CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer::new(
            turn.word::<stripe::BankTransferParamsType>(),
        )
        .eu_bank_transfer(super::shared::eu_bank_transfer_params(turn.inside()))
        .requested_address_types([turn.word::<stripe::RequestedAddressType>()])
}

pub(super) fn eu_bank_transfer_params(_: Turn) -> stripe::EuBankTransferParams {
    stripe::EuBankTransferParams::new("ab")
}

pub(super) fn create_checkout_session_payment_method_options_demo_pay(
    turn: Turn,
) -> stripe::CreateCheckoutSessionPaymentMethodOptionsDemoPay {
    stripe::CreateCheckoutSessionPaymentMethodOptionsDemoPay::new()
        .setup_future_usage(
            turn.word::<stripe::CheckoutAmazonPayPaymentMethodOptionsSetupFutureUsage>(),
        )
}

pub(super) fn setup_intent_subscription_param(
    turn: Turn,
) -> stripe::SetupIntentSubscriptionParam {
    stripe::SetupIntentSubscriptionParam::new(
            turn.word::<stripe::CreatePlanInterval>(),
            super::shared::subscription_next_billing_param(turn.inside()),
            "ab",
        )
        .interval_count(1)
        .name("ab")
}

pub(super) fn subscription_next_billing_param(
    _: Turn,
) -> stripe::SubscriptionNextBillingParam {
    stripe::SubscriptionNextBillingParam::new(1, "ab")
}

pub(super) fn create_checkout_session_payment_method_options_konbini(
    turn: Turn,
) -> stripe::CreateCheckoutSessionPaymentMethodOptionsKonbini {
    stripe::CreateCheckoutSessionPaymentMethodOptionsKonbini::new()
        .expires_after_days(1)
        .setup_future_usage(
            turn.word::<stripe::CheckoutAffirmPaymentMethodOptionsSetupFutureUsage>(),
        )
}

pub(super) fn create_checkout_session_payment_method_options_p24(
    turn: Turn,
) -> stripe::CreateCheckoutSessionPaymentMethodOptionsP24 {
    stripe::CreateCheckoutSessionPaymentMethodOptionsP24::new()
        .setup_future_usage(
            turn.word::<stripe::CheckoutAffirmPaymentMethodOptionsSetupFutureUsage>(),
        )
        .tos_shown_and_accepted(true)
}

pub(super) fn create_checkout_session_payment_method_options_pay_by_bank(
    _: Turn,
) -> stripe::CreateCheckoutSessionPaymentMethodOptionsPayByBank {
    stripe::CreateCheckoutSessionPaymentMethodOptionsPayByBank::new()
}

pub(super) fn create_checkout_session_payment_method_options_paypal(
    turn: Turn,
) -> stripe::CreateCheckoutSessionPaymentMethodOptionsPaypal {
    let value = stripe::CreateCheckoutSessionPaymentMethodOptionsPaypal::new()
        .capture_method(
            turn.word::<stripe::CheckoutAffirmPaymentMethodOptionsCaptureMethod>(),
        )
        .preferred_locale(
            turn
                .word::<
                    stripe::CreateCheckoutSessionPaymentMethodOptionsPaypalPreferredLocale,
                >(),
        )
        .reference("ab")
        .risk_correlation_id("ab")
        .setup_future_usage(
            turn.word::<stripe::CheckoutAmazonPayPaymentMethodOptionsSetupFutureUsage>(),
        );
    if turn.clears() {
        value.clear_capture_method().clear_setup_future_usage()
    } else {
        value
    }
}

pub(super) fn create_checkout_session_payment_method_options_payto_mandate_options(
    turn: Turn,
) -> stripe::CreateCheckoutSessionPaymentMethodOptionsPaytoMandateOptions {
    let value = stripe::CreateCheckoutSessionPaymentMethodOptionsPaytoMandateOptions::new()
        .amount(1)
        .amount_type(turn.word::<stripe::AmountType>())
        .end_date("ab")
        .payment_schedule(turn.word::<stripe::MandateOptionsPaytoPaymentSchedule>())
        .payments_per_period(1)
        .purpose(
            turn
                .word::<
                    stripe::CreateCheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPurpose,
                >(),
        )
        .start_date("ab");
    if turn.clears() {
        value
            .clear_amount()
            .clear_amount_type()
            .clear_end_date()
            .clear_payment_schedule()
            .clear_payments_per_period()
            .clear_purpose()
            .clear_start_date()
    } else {
        value
    }
}

pub(super) fn create_checkout_session_payment_method_options_pix_mandate_options(
    turn: Turn,
) -> stripe::CreateCheckoutSessionPaymentMethodOptionsPixMandateOptions {
    stripe::CreateCheckoutSessionPaymentMethodOptionsPixMandateOptions::new()
        .amount(1)
        .amount_includes_iof(turn.word::<stripe::AmountIncludesIof>())
        .amount_type(turn.word::<stripe::AmountType>())
        .currency("usd")
        .end_date("ab")
        .payment_schedule(turn.word::<stripe::MandatePixPaymentSchedule>())
        .reference("ab")
        .start_date("ab")
}

pub(super) fn create_checkout_session_payment_method_options_upi(
    turn: Turn,
) -> stripe::CreateCheckoutSessionPaymentMethodOptionsUpi {
    let value = stripe::CreateCheckoutSessionPaymentMethodOptionsUpi::new()
        .mandate_options(
            super::shared::create_checkout_session_payment_method_options_upi_mandate_options(
                turn.inside(),
            ),
        )
        .setup_future_usage(
            turn.word::<stripe::CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>(),
        );
    if turn.clears() { value.clear_setup_future_usage() } else { value }
}

pub(super) fn create_checkout_session_payment_method_options_upi_mandate_options(
    turn: Turn,
) -> stripe::CreateCheckoutSessionPaymentMethodOptionsUpiMandateOptions {
    stripe::CreateCheckoutSessionPaymentMethodOptionsUpiMandateOptions::new()
        .amount(1)
        .amount_type(turn.word::<stripe::AmountType>())
        .description("ab")
        .end_date(1700000000)
}

pub(super) fn phone_number_collection_params(
    _: Turn,
) -> stripe::PhoneNumberCollectionParams {
    stripe::PhoneNumberCollectionParams::new(true)
}

pub(super) fn shipping_address_collection_params(
    turn: Turn,
) -> stripe::ShippingAddressCollectionParams {
    stripe::ShippingAddressCollectionParams::new([turn.word::<stripe::AllowedCountry>()])
}

pub(super) fn method_params(turn: Turn) -> stripe::MethodParams {
    stripe::MethodParams::new("ab")
        .delivery_estimate(super::shared::delivery_estimate(turn.inside()))
        .fixed_amount(super::shared::fixed_amount(turn.inside()))
        .metadata([("key", "ab")])
        .tax_behavior(turn.word::<stripe::CurrencyOptionTaxBehavior>())
        .tax_code("ab")
        .type_(turn.word::<stripe::ShippingRateType>())
}

pub(super) fn tax_id_collection_params(turn: Turn) -> stripe::TaxIdCollectionParams {
    stripe::TaxIdCollectionParams::new(true)
        .required(turn.word::<stripe::TaxIdCollectionParamsRequired>())
}

pub(super) fn optional_fields_customer_address(
    _: Turn,
) -> stripe::OptionalFieldsCustomerAddress {
    stripe::OptionalFieldsCustomerAddress::new()
        .city("ab")
        .country("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
}

pub(super) fn customer_shipping(turn: Turn) -> stripe::CustomerShipping {
    stripe::CustomerShipping::new(
            super::shared::optional_fields_customer_address(turn.inside()),
            "ab",
        )
        .phone("ab")
}

pub(super) fn data_params(turn: Turn) -> stripe::DataParams {
    stripe::DataParams::new(turn.word::<stripe::CustomerTaxIdType>(), "ab")
}

pub(super) fn customer_bank_account_owner(
    turn: Turn,
) -> stripe::CustomerBankAccountOwner {
    stripe::CustomerBankAccountOwner::new()
        .address(super::shared::source_address(turn.inside()))
        .email("ab")
        .name("ab")
        .phone("ab")
}

pub(super) fn source_address(_: Turn) -> stripe::SourceAddress {
    stripe::SourceAddress::new()
        .city("ab")
        .country("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
}

pub(super) fn customer_subscription_add_invoice_item(
    turn: Turn,
) -> stripe::CustomerSubscriptionAddInvoiceItem {
    let value = stripe::CustomerSubscriptionAddInvoiceItem::new()
        .discountable(true)
        .discounts([super::shared::discounts_data_param(turn.inside())])
        .metadata([("key", "ab")])
        .period(
            super::shared::customer_subscription_add_invoice_item_period(turn.inside()),
        )
        .price("ab")
        .price_data(
            super::shared::one_time_price_data_with_negative_amounts(turn.inside()),
        )
        .quantity(1)
        .tax_rates(["ab"]);
    if turn.clears() { value.clear_tax_rates() } else { value }
}

pub(super) fn customer_subscription_add_invoice_item_period(
    turn: Turn,
) -> stripe::CustomerSubscriptionAddInvoiceItemPeriod {
    stripe::CustomerSubscriptionAddInvoiceItemPeriod::new(
        super::shared::customer_subscription_add_invoice_item_period_end(turn.inside()),
        super::shared::customer_subscription_add_invoice_item_period_start(turn.inside()),
    )
}

pub(super) fn customer_subscription_add_invoice_item_period_end(
    turn: Turn,
) -> stripe::CustomerSubscriptionAddInvoiceItemPeriodEnd {
    stripe::CustomerSubscriptionAddInvoiceItemPeriodEnd::new(
            turn.word::<stripe::CustomerSubscriptionAddInvoiceItemPeriodEndType>(),
        )
        .timestamp(1700000000)
}

pub(super) fn customer_subscription_add_invoice_item_period_start(
    turn: Turn,
) -> stripe::CustomerSubscriptionAddInvoiceItemPeriodStart {
    stripe::CustomerSubscriptionAddInvoiceItemPeriodStart::new(
            turn.word::<stripe::CustomerSubscriptionAddInvoiceItemPeriodStartType>(),
        )
        .timestamp(1700000000)
}

pub(super) fn one_time_price_data_with_negative_amounts(
    turn: Turn,
) -> stripe::OneTimePriceDataWithNegativeAmounts {
    stripe::OneTimePriceDataWithNegativeAmounts::new("usd", "ab")
        .tax_behavior(turn.word::<stripe::CurrencyOptionTaxBehavior>())
        .unit_amount(1)
        .unit_amount_decimal(1)
}

pub(super) fn automatic_tax_config(turn: Turn) -> stripe::AutomaticTaxConfig {
    stripe::AutomaticTaxConfig::new(true)
        .liability(super::shared::invoice_issuer(turn.inside()))
}

pub(super) fn billing_thresholds_param(_: Turn) -> stripe::BillingThresholdsParam {
    stripe::BillingThresholdsParam::new().amount_gte(1).reset_billing_cycle_anchor(true)
}

pub(super) fn timestamp_or_max_billed_until_or_max_period_end_or_min_period_end(
    turn: Turn,
) -> stripe::TimestampOrMaxBilledUntilOrMaxPeriodEndOrMinPeriodEnd {
    let (arm, _) = turn.choose(4);
    match arm {
        0 => {
            stripe::TimestampOrMaxBilledUntilOrMaxPeriodEndOrMinPeriodEnd::Timestamp(
                Timestamp::from(1700000000),
            )
        }
        1 => {
            stripe::TimestampOrMaxBilledUntilOrMaxPeriodEndOrMinPeriodEnd::MaxBilledUntil
        }
        2 => stripe::TimestampOrMaxBilledUntilOrMaxPeriodEndOrMinPeriodEnd::MaxPeriodEnd,
        _ => stripe::TimestampOrMaxBilledUntilOrMaxPeriodEndOrMinPeriodEnd::MinPeriodEnd,
    }
}

pub(super) fn discounts_data_param(_: Turn) -> stripe::DiscountsDataParam {
    stripe::DiscountsDataParam::new().coupon("ab").discount("ab").promotion_code("ab")
}

pub(super) fn invoice_settings_param(turn: Turn) -> stripe::InvoiceSettingsParam {
    let value = stripe::InvoiceSettingsParam::new()
        .account_tax_ids(["ab"])
        .issuer(super::shared::invoice_issuer(turn.inside()));
    if turn.clears() { value.clear_account_tax_ids() } else { value }
}

pub(super) fn subscription_item_create_params(
    turn: Turn,
) -> stripe::SubscriptionItemCreateParams {
    let value = stripe::SubscriptionItemCreateParams::new()
        .billing_thresholds(super::shared::item_billing_thresholds_param(turn.inside()))
        .discounts([super::shared::discounts_data_param(turn.inside())])
        .metadata([("key", "ab")])
        .price("ab")
        .price_data(super::shared::recurring_price_data(turn.inside()))
        .quantity(1)
        .tax_rates(["ab"]);
    if turn.clears() {
        value.clear_billing_thresholds().clear_discounts().clear_tax_rates()
    } else {
        value
    }
}

pub(super) fn customer_subscription_payment_settings(
    turn: Turn,
) -> stripe::CustomerSubscriptionPaymentSettings {
    let value = stripe::CustomerSubscriptionPaymentSettings::new()
        .payment_method_options(
            super::shared::customer_subscription_payment_settings_payment_method_options(
                turn.inside(),
            ),
        )
        .payment_method_types([
            turn.word::<stripe::InvoicesPaymentSettingsPaymentMethodType>(),
        ])
        .save_default_payment_method(turn.word::<stripe::SaveDefaultPaymentMethod>());
    if turn.clears() { value.clear_payment_method_types() } else { value }
}

pub(super) fn customer_subscription_payment_settings_payment_method_options(
    turn: Turn,
) -> stripe::CustomerSubscriptionPaymentSettingsPaymentMethodOptions {
    let value = stripe::CustomerSubscriptionPaymentSettingsPaymentMethodOptions::new()
        .acss_debit(
            super::shared::customer_subscription_payment_settings_payment_method_options_acss_debit(
                turn.inside(),
            ),
        )
        .bancontact(
            super::shared::customer_subscription_payment_settings_payment_method_options_bancontact(
                turn.inside(),
            ),
        )
        .card(
            super::shared::customer_subscription_payment_settings_payment_method_options_card(
                turn.inside(),
            ),
        )
        .customer_balance(
            super::shared::customer_subscription_payment_settings_payment_method_options_customer_balance(
                turn.inside(),
            ),
        )
        .konbini(
            super::shared::customer_subscription_payment_settings_payment_method_options_konbini(
                turn.inside(),
            ),
        )
        .payto(
            super::shared::customer_subscription_payment_settings_payment_method_options_payto(
                turn.inside(),
            ),
        )
        .pix(
            super::shared::customer_subscription_payment_settings_payment_method_options_pix(
                turn.inside(),
            ),
        )
        .sepa_debit(
            super::shared::customer_subscription_payment_settings_payment_method_options_konbini(
                turn.inside(),
            ),
        )
        .upi(
            super::shared::customer_subscription_payment_settings_payment_method_options_upi(
                turn.inside(),
            ),
        )
        .us_bank_account(
            super::shared::customer_subscription_payment_settings_payment_method_options_us_bank_account(
                turn.inside(),
            ),
        );
    if turn.clears() {
        value
            .clear_acss_debit()
            .clear_bancontact()
            .clear_card()
            .clear_customer_balance()
            .clear_konbini()
            .clear_payto()
            .clear_pix()
            .clear_sepa_debit()
            .clear_upi()
            .clear_us_bank_account()
    } else {
        value
    }
}

pub(super) fn customer_subscription_payment_settings_payment_method_options_acss_debit(
    turn: Turn,
) -> stripe::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsAcssDebit {
    stripe::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsAcssDebit::new()
        .mandate_options(
            super::shared::customer_subscription_payment_settings_payment_method_options_acss_debit_mandate_options(
                turn.inside(),
            ),
        )
        .verification_method(
            turn
                .word::<
                    stripe::CheckoutAcssDebitPaymentMethodOptionsVerificationMethod,
                >(),
        )
}

pub(super) fn customer_subscription_payment_settings_payment_method_options_acss_debit_mandate_options(
    turn: Turn,
) -> stripe::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions {
    stripe::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions::new()
        .transaction_type(turn.word::<stripe::TransactionType>())
}

pub(super) fn customer_subscription_payment_settings_payment_method_options_bancontact(
    turn: Turn,
) -> stripe::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsBancontact {
    stripe::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsBancontact::new()
        .preferred_language(
            turn.word::<stripe::InvoicePaymentMethodOptionsBancontactPreferredLanguage>(),
        )
}

pub(super) fn customer_subscription_payment_settings_payment_method_options_card(
    turn: Turn,
) -> stripe::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCard {
    stripe::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCard::new()
        .mandate_options(
            super::shared::customer_subscription_payment_settings_payment_method_options_card_mandate_options(
                turn.inside(),
            ),
        )
        .network(turn.word::<stripe::PaymentIntentParamNetwork>())
        .request_three_d_secure(turn.word::<stripe::RequestThreeDSecure>())
}

pub(super) fn customer_subscription_payment_settings_payment_method_options_card_mandate_options(
    turn: Turn,
) -> stripe::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions {
    stripe::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions::new()
        .amount(1)
        .amount_type(turn.word::<stripe::AmountType>())
        .description("ab")
}

pub(super) fn customer_subscription_payment_settings_payment_method_options_customer_balance(
    turn: Turn,
) -> stripe::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalance {
    stripe::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalance::new()
        .bank_transfer(
            super::shared::customer_subscription_payment_settings_payment_method_options_customer_balance_bank_transfer(
                turn.inside(),
            ),
        )
        .funding_type("ab")
}

pub(super) fn customer_subscription_payment_settings_payment_method_options_customer_balance_bank_transfer(
    turn: Turn,
) -> stripe::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer {
    stripe::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer::new()
        .eu_bank_transfer(super::shared::eu_bank_transfer_param(turn.inside()))
        .type_("ab")
}

pub(super) fn eu_bank_transfer_param(_: Turn) -> stripe::EuBankTransferParam {
    stripe::EuBankTransferParam::new("ab")
}

pub(super) fn customer_subscription_payment_settings_payment_method_options_konbini(
    _: Turn,
) -> stripe::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsKonbini {
    stripe::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsKonbini::new()
}

pub(super) fn customer_subscription_payment_settings_payment_method_options_payto(
    turn: Turn,
) -> stripe::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsPayto {
    stripe::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsPayto::new()
        .mandate_options(
            super::shared::customer_subscription_payment_settings_payment_method_options_payto_mandate_options(
                turn.inside(),
            ),
        )
}

pub(super) fn customer_subscription_payment_settings_payment_method_options_payto_mandate_options(
    turn: Turn,
) -> stripe::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptions {
    stripe::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptions::new()
        .amount(1)
        .purpose(
            turn
                .word::<
                    stripe::CreateCheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPurpose,
                >(),
        )
}

pub(super) fn customer_subscription_payment_settings_payment_method_options_pix(
    turn: Turn,
) -> stripe::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsPix {
    stripe::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsPix::new()
        .expires_after_seconds(1)
        .mandate_options(
            super::shared::subscription_payment_method_options_mandate_options_param(
                turn.inside(),
            ),
        )
}

pub(super) fn subscription_payment_method_options_mandate_options_param(
    turn: Turn,
) -> stripe::SubscriptionPaymentMethodOptionsMandateOptionsParam {
    stripe::SubscriptionPaymentMethodOptionsMandateOptionsParam::new()
        .amount(1)
        .amount_includes_iof(turn.word::<stripe::AmountIncludesIof>())
        .end_date("ab")
        .payment_schedule(turn.word::<stripe::MandatePixPaymentSchedule>())
}

pub(super) fn customer_subscription_payment_settings_payment_method_options_upi(
    turn: Turn,
) -> stripe::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsUpi {
    stripe::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsUpi::new()
        .mandate_options(
            super::shared::invoice_payment_method_options_mandate_options_param(
                turn.inside(),
            ),
        )
}

pub(super) fn invoice_payment_method_options_mandate_options_param(
    turn: Turn,
) -> stripe::InvoicePaymentMethodOptionsMandateOptionsParam {
    stripe::InvoicePaymentMethodOptionsMandateOptionsParam::new()
        .amount(1)
        .amount_type(turn.word::<stripe::AmountType>())
        .description("ab")
        .end_date(1700000000)
}

pub(super) fn customer_subscription_payment_settings_payment_method_options_us_bank_account(
    turn: Turn,
) -> stripe::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount {
    stripe::CustomerSubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount::new()
        .financial_connections(
            super::shared::invoice_linked_account_options_param(turn.inside()),
        )
        .verification_method(
            turn
                .word::<
                    stripe::CheckoutAcssDebitPaymentMethodOptionsVerificationMethod,
                >(),
        )
}

pub(super) fn invoice_linked_account_options_param(
    turn: Turn,
) -> stripe::InvoiceLinkedAccountOptionsParam {
    stripe::InvoiceLinkedAccountOptionsParam::new()
        .filters(
            super::shared::invoice_linked_account_options_filters_param(turn.inside()),
        )
        .permissions([turn.word::<stripe::FinancialConnectionSessionPermission>()])
        .prefetch([turn.word::<stripe::FinancialConnectionSessionPrefetch>()])
}

pub(super) fn invoice_linked_account_options_filters_param(
    turn: Turn,
) -> stripe::InvoiceLinkedAccountOptionsFiltersParam {
    stripe::InvoiceLinkedAccountOptionsFiltersParam::new()
        .account_subcategories([
            turn
                .word::<
                    stripe::InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsFiltersAccountSubcategory,
                >(),
        ])
}

pub(super) fn pending_invoice_item_interval_params(
    turn: Turn,
) -> stripe::PendingInvoiceItemIntervalParams {
    stripe::PendingInvoiceItemIntervalParams::new(
            turn.word::<stripe::CreatePlanInterval>(),
        )
        .interval_count(1)
}

pub(super) fn customer_subscription_transfer_data(
    _: Turn,
) -> stripe::CustomerSubscriptionTransferData {
    stripe::CustomerSubscriptionTransferData::new("ab").amount_percent(1.5)
}

pub(super) fn customer_subscription_trial_end(
    turn: Turn,
) -> stripe::CustomerSubscriptionTrialEnd {
    let (arm, _) = turn.choose(2);
    match arm {
        0 => stripe::CustomerSubscriptionTrialEnd::Now,
        _ => stripe::CustomerSubscriptionTrialEnd::Timestamp(Timestamp::from(1700000000)),
    }
}

pub(super) fn trial_settings_config(turn: Turn) -> stripe::TrialSettingsConfig {
    stripe::TrialSettingsConfig::new(super::shared::end_behavior_params(turn.inside()))
}

pub(super) fn end_behavior_params(turn: Turn) -> stripe::EndBehaviorParams {
    stripe::EndBehaviorParams::new(turn.word::<stripe::MissingPaymentMethod>())
}

pub(super) fn subscription_item_update_params(
    turn: Turn,
) -> stripe::SubscriptionItemUpdateParams {
    let value = stripe::SubscriptionItemUpdateParams::new()
        .billing_thresholds(super::shared::item_billing_thresholds_param(turn.inside()))
        .clear_usage(true)
        .deleted(true)
        .discounts([super::shared::discounts_data_param(turn.inside())])
        .id("ab")
        .metadata([("key", "ab")])
        .price("ab")
        .price_data(super::shared::recurring_price_data(turn.inside()))
        .quantity(1)
        .tax_rates(["ab"]);
    if turn.clears() {
        value
            .clear_billing_thresholds()
            .clear_discounts()
            .clear_metadata()
            .clear_tax_rates()
    } else {
        value
    }
}

pub(super) fn pause_collection_param(turn: Turn) -> stripe::PauseCollectionParam {
    stripe::PauseCollectionParam::new(
            turn.word::<stripe::PauseCollectionParamBehavior>(),
        )
        .resumes_at(1700000000)
}

pub(super) fn financial_connection_session_account_holder(
    turn: Turn,
) -> stripe::FinancialConnectionSessionAccountHolder {
    stripe::FinancialConnectionSessionAccountHolder::new(
            turn.word::<stripe::FinancialConnectionSessionAccountHolderType>(),
        )
        .account("ab")
        .customer("ab")
        .customer_account("ab")
}

pub(super) fn filters_params(turn: Turn) -> stripe::FiltersParams {
    stripe::FiltersParams::new()
        .account_subcategories([
            turn
                .word::<
                    stripe::BankConnectionsResourceLinkAccountSessionFiltersAccountSubcategory,
                >(),
        ])
        .countries(["ab"])
}

pub(super) fn invoice_item_period(_: Turn) -> stripe::InvoiceItemPeriod {
    stripe::InvoiceItemPeriod::new(1700000000, 1700000000)
}

pub(super) fn one_time_price_data(turn: Turn) -> stripe::OneTimePriceData {
    stripe::OneTimePriceData::new("usd", "ab")
        .tax_behavior(turn.word::<stripe::CurrencyOptionTaxBehavior>())
        .unit_amount(1)
        .unit_amount_decimal(1)
}

pub(super) fn pricing_param(_: Turn) -> stripe::PricingParam {
    stripe::PricingParam::new().price("ab")
}

pub(super) fn automatic_tax_param(turn: Turn) -> stripe::AutomaticTaxParam {
    stripe::AutomaticTaxParam::new(true)
        .liability(super::shared::invoice_issuer(turn.inside()))
}

pub(super) fn custom_field_params(_: Turn) -> stripe::CustomFieldParams {
    stripe::CustomFieldParams::new("ab", "ab")
}

pub(super) fn invoice_issuer(turn: Turn) -> stripe::InvoiceIssuer {
    stripe::InvoiceIssuer::new(turn.word::<stripe::InvoiceIssuerType>()).account("ab")
}

pub(super) fn recipient_shipping_with_optional_fields_address(
    turn: Turn,
) -> stripe::RecipientShippingWithOptionalFieldsAddress {
    let value = stripe::RecipientShippingWithOptionalFieldsAddress::new(
            super::shared::optional_fields_address(turn.inside()),
            "ab",
        )
        .phone("ab");
    if turn.clears() { value.clear_phone() } else { value }
}

pub(super) fn product_data(_: Turn) -> stripe::ProductData {
    stripe::ProductData::new("ab")
        .description("ab")
        .images(["ab"])
        .metadata([("key", "ab")])
        .tax_code("ab")
        .unit_label("ab")
}

pub(super) fn required_address(_: Turn) -> stripe::RequiredAddress {
    stripe::RequiredAddress::new("ab", "ab", "ab", "ab").line2("ab").state("ab")
}

pub(super) fn spending_limits_param(turn: Turn) -> stripe::SpendingLimitsParam {
    stripe::SpendingLimitsParam::new(
            1,
            turn.word::<stripe::SpendingLimitsParamInterval>(),
        )
        .categories([turn.word::<stripe::SpendingLimitsParamCategory>()])
}

pub(super) fn automatic_payment_methods_param(
    turn: Turn,
) -> stripe::AutomaticPaymentMethodsParam {
    stripe::AutomaticPaymentMethodsParam::new(true)
        .allow_redirects(turn.word::<stripe::AllowRedirect>())
}

pub(super) fn secret_key_param(turn: Turn) -> stripe::SecretKeyParam {
    stripe::SecretKeyParam::new(
        super::shared::secret_key_param_customer_acceptance(turn.inside()),
    )
}

pub(super) fn secret_key_param_customer_acceptance(
    turn: Turn,
) -> stripe::SecretKeyParamCustomerAcceptance {
    stripe::SecretKeyParamCustomerAcceptance::new(
            turn.word::<stripe::SecretKeyParamCustomerAcceptanceType>(),
        )
        .accepted_at(1700000000)
        .offline(super::shared::offline_param(turn.inside()))
        .online(
            super::shared::secret_key_param_customer_acceptance_online(turn.inside()),
        )
}

pub(super) fn offline_param(_: Turn) -> stripe::OfflineParam {
    stripe::OfflineParam::new()
}

pub(super) fn secret_key_param_customer_acceptance_online(
    _: Turn,
) -> stripe::SecretKeyParamCustomerAcceptanceOnline {
    stripe::SecretKeyParamCustomerAcceptanceOnline::new("ab", "ab")
}

pub(super) fn payment_method_data_params(turn: Turn) -> stripe::PaymentMethodDataParams {
    stripe::PaymentMethodDataParams::new(
            turn.word::<stripe::PaymentMethodDataParamsType>(),
        )
        .acss_debit(super::shared::create_payment_method_acss_debit(turn.inside()))
        .affirm(super::shared::create_payment_method_affirm(turn.inside()))
        .afterpay_clearpay(super::shared::create_payment_method_affirm(turn.inside()))
        .alipay(super::shared::create_payment_method_affirm(turn.inside()))
        .allow_redisplay(turn.word::<stripe::AllowRedisplay>())
        .alma(super::shared::create_payment_method_affirm(turn.inside()))
        .amazon_pay(super::shared::create_payment_method_affirm(turn.inside()))
        .au_becs_debit(super::shared::create_payment_method_au_becs_debit(turn.inside()))
        .bacs_debit(super::shared::create_payment_method_bacs_debit(turn.inside()))
        .bancontact(super::shared::create_payment_method_affirm(turn.inside()))
        .billie(super::shared::create_payment_method_affirm(turn.inside()))
        .billing_details(super::shared::payment_method_billing_details(turn.inside()))
        .bizum(super::shared::create_payment_method_affirm(turn.inside()))
        .blik(super::shared::create_payment_method_affirm(turn.inside()))
        .boleto(super::shared::create_payment_method_boleto(turn.inside()))
        .cashapp(super::shared::create_payment_method_affirm(turn.inside()))
        .crypto(super::shared::create_payment_method_affirm(turn.inside()))
        .customer_balance(super::shared::create_payment_method_affirm(turn.inside()))
        .eps(super::shared::create_payment_method_eps(turn.inside()))
        .fpx(super::shared::create_payment_method_fpx(turn.inside()))
        .giropay(super::shared::create_payment_method_affirm(turn.inside()))
        .grabpay(super::shared::create_payment_method_affirm(turn.inside()))
        .ideal(super::shared::create_payment_method_ideal(turn.inside()))
        .interac_present(super::shared::create_payment_method_affirm(turn.inside()))
        .kakao_pay(super::shared::create_payment_method_affirm(turn.inside()))
        .klarna(super::shared::create_payment_method_klarna(turn.inside()))
        .konbini(super::shared::create_payment_method_affirm(turn.inside()))
        .kr_card(super::shared::create_payment_method_affirm(turn.inside()))
        .link(super::shared::create_payment_method_affirm(turn.inside()))
        .mb_way(super::shared::create_payment_method_affirm(turn.inside()))
        .metadata([("key", "ab")])
        .mobilepay(super::shared::create_payment_method_affirm(turn.inside()))
        .multibanco(super::shared::create_payment_method_affirm(turn.inside()))
        .naver_pay(super::shared::create_payment_method_naver_pay(turn.inside()))
        .nz_bank_account(
            super::shared::create_payment_method_nz_bank_account(turn.inside()),
        )
        .oxxo(super::shared::create_payment_method_affirm(turn.inside()))
        .p24(super::shared::create_payment_method_p24(turn.inside()))
        .pay_by_bank(super::shared::create_payment_method_affirm(turn.inside()))
        .payco(super::shared::create_payment_method_affirm(turn.inside()))
        .paynow(super::shared::create_payment_method_affirm(turn.inside()))
        .paypal(super::shared::create_payment_method_affirm(turn.inside()))
        .payto(super::shared::create_payment_method_payto(turn.inside()))
        .pix(super::shared::create_payment_method_affirm(turn.inside()))
        .promptpay(super::shared::create_payment_method_affirm(turn.inside()))
        .radar_options(super::shared::radar_options_with_hidden_options(turn.inside()))
        .revolut_pay(super::shared::create_payment_method_affirm(turn.inside()))
        .samsung_pay(super::shared::create_payment_method_affirm(turn.inside()))
        .satispay(super::shared::create_payment_method_affirm(turn.inside()))
        .scalapay(super::shared::create_payment_method_affirm(turn.inside()))
        .sepa_debit(super::shared::create_payment_method_sepa_debit(turn.inside()))
        .sofort(super::shared::create_payment_method_sofort(turn.inside()))
        .sunbit(super::shared::create_payment_method_affirm(turn.inside()))
        .swish(super::shared::create_payment_method_affirm(turn.inside()))
        .twint(super::shared::create_payment_method_affirm(turn.inside()))
        .upi(super::shared::create_payment_method_upi(turn.inside()))
        .us_bank_account(
            super::shared::create_payment_method_us_bank_account(turn.inside()),
        )
        .wechat_pay(super::shared::create_payment_method_affirm(turn.inside()))
        .zip(super::shared::create_payment_method_affirm(turn.inside()))
}

pub(super) fn payment_intent_param_installments(
    turn: Turn,
) -> stripe::PaymentIntentParamInstallments {
    let value = stripe::PaymentIntentParamInstallments::new()
        .enabled(true)
        .plan(super::shared::installment_plan(turn.inside()));
    if turn.clears() { value.clear_plan() } else { value }
}

pub(super) fn installment_plan(turn: Turn) -> stripe::InstallmentPlan {
    stripe::InstallmentPlan::new(turn.word::<stripe::InstallmentPlanType>())
        .count(1)
        .interval(turn.word::<stripe::InstallmentPlanInterval>())
}

pub(super) fn network_options_param(turn: Turn) -> stripe::NetworkOptionsParam {
    stripe::NetworkOptionsParam::new()
        .cartes_bancaires(
            super::shared::cartes_bancaires_network_options_param(turn.inside()),
        )
}

pub(super) fn cartes_bancaires_network_options_param(
    turn: Turn,
) -> stripe::CartesBancairesNetworkOptionsParam {
    stripe::CartesBancairesNetworkOptionsParam::new(turn.word::<stripe::CbAvalgo>())
        .cb_exemption("ab")
        .cb_score(1)
}

pub(super) fn on_demand_param(turn: Turn) -> stripe::OnDemandParam {
    stripe::OnDemandParam::new()
        .average_amount(1)
        .maximum_amount(1)
        .minimum_amount(1)
        .purchase_interval(turn.word::<stripe::PurchaseInterval>())
        .purchase_interval_count(1)
}

pub(super) fn create_payment_intent_payment_method_options_us_bank_account_financial_connections(
    turn: Turn,
) -> stripe::CreatePaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections {
    stripe::CreatePaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections::new()
        .filters(super::shared::linked_account_options_filters_param(turn.inside()))
        .permissions([turn.word::<stripe::FinancialConnectionSessionPermission>()])
        .prefetch([turn.word::<stripe::FinancialConnectionSessionPrefetch>()])
        .return_url("ab")
}

pub(super) fn linked_account_options_filters_param(
    turn: Turn,
) -> stripe::LinkedAccountOptionsFiltersParam {
    stripe::LinkedAccountOptionsFiltersParam::new()
        .account_subcategories([
            turn
                .word::<
                    stripe::InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsFiltersAccountSubcategory,
                >(),
        ])
}

pub(super) fn create_payment_intent_payment_method_options_us_bank_account_mandate_options(
    turn: Turn,
) -> stripe::CreatePaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions {
    let value = stripe::CreatePaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions::new()
        .collection_method(turn.word::<stripe::MandateUsBankAccountCollectionMethod>());
    if turn.clears() { value.clear_collection_method() } else { value }
}

pub(super) fn networks_options_param(turn: Turn) -> stripe::NetworksOptionsParam {
    stripe::NetworksOptionsParam::new()
        .requested([turn.word::<stripe::NetworksOptionsParamRequested>()])
}

pub(super) fn payment_intent_mandate_data(
    turn: Turn,
) -> stripe::PaymentIntentMandateData {
    let (arm, turn) = turn.choose(2);
    match arm {
        0 => {
            stripe::PaymentIntentMandateData::SecretKeyParam(
                super::shared::secret_key_param(turn.inside()),
            )
        }
        _ => {
            stripe::PaymentIntentMandateData::ClientKeyParam(
                super::shared::client_key_param(turn.inside()),
            )
        }
    }
}

pub(super) fn client_key_param(turn: Turn) -> stripe::ClientKeyParam {
    stripe::ClientKeyParam::new(
        super::shared::client_key_param_customer_acceptance(turn.inside()),
    )
}

pub(super) fn client_key_param_customer_acceptance(
    turn: Turn,
) -> stripe::ClientKeyParamCustomerAcceptance {
    stripe::ClientKeyParamCustomerAcceptance::new(
        super::shared::client_key_param_customer_acceptance_online(turn.inside()),
    )
}

pub(super) fn client_key_param_customer_acceptance_online(
    _: Turn,
) -> stripe::ClientKeyParamCustomerAcceptanceOnline {
    stripe::ClientKeyParamCustomerAcceptanceOnline::new()
        .ip_address("ab")
        .user_agent("ab")
}

pub(super) fn transfer_data_params(_: Turn) -> stripe::TransferDataParams {
    stripe::TransferDataParams::new("ab").amount(1)
}

pub(super) fn create_payment_method_acss_debit(
    _: Turn,
) -> stripe::CreatePaymentMethodAcssDebit {
    stripe::CreatePaymentMethodAcssDebit::new("ab", "ab", "ab")
}

pub(super) fn create_payment_method_affirm(
    _: Turn,
) -> stripe::CreatePaymentMethodAffirm {
    stripe::CreatePaymentMethodAffirm::new()
}

pub(super) fn create_payment_method_au_becs_debit(
    _: Turn,
) -> stripe::CreatePaymentMethodAuBecsDebit {
    stripe::CreatePaymentMethodAuBecsDebit::new("ab", "ab")
}

pub(super) fn create_payment_method_bacs_debit(
    _: Turn,
) -> stripe::CreatePaymentMethodBacsDebit {
    stripe::CreatePaymentMethodBacsDebit::new().account_number("ab").sort_code("ab")
}

pub(super) fn payment_method_billing_details(
    turn: Turn,
) -> stripe::PaymentMethodBillingDetails {
    let value = stripe::PaymentMethodBillingDetails::new()
        .address(super::shared::billing_details_address(turn.inside()))
        .email("ab")
        .name("ab")
        .phone("ab")
        .tax_id("ab");
    if turn.clears() {
        value.clear_address().clear_email().clear_name().clear_phone()
    } else {
        value
    }
}

pub(super) fn billing_details_address(_: Turn) -> stripe::BillingDetailsAddress {
    stripe::BillingDetailsAddress::new()
        .city("ab")
        .country("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
}

pub(super) fn create_payment_method_boleto(
    _: Turn,
) -> stripe::CreatePaymentMethodBoleto {
    stripe::CreatePaymentMethodBoleto::new("ab")
}

pub(super) fn create_payment_method_eps(turn: Turn) -> stripe::CreatePaymentMethodEps {
    stripe::CreatePaymentMethodEps::new()
        .bank(turn.word::<stripe::CreatePaymentMethodEpsBank>())
}

pub(super) fn create_payment_method_fpx(turn: Turn) -> stripe::CreatePaymentMethodFpx {
    stripe::CreatePaymentMethodFpx::new(
        turn.word::<stripe::CreatePaymentMethodFpxBank>(),
    )
}

pub(super) fn create_payment_method_ideal(
    turn: Turn,
) -> stripe::CreatePaymentMethodIdeal {
    stripe::CreatePaymentMethodIdeal::new()
        .bank(turn.word::<stripe::CreatePaymentMethodIdealBank>())
}

pub(super) fn create_payment_method_klarna(
    turn: Turn,
) -> stripe::CreatePaymentMethodKlarna {
    stripe::CreatePaymentMethodKlarna::new()
        .dob(super::shared::v2_core_account_person_token_date_of_birth(turn.inside()))
}

pub(super) fn create_payment_method_naver_pay(
    turn: Turn,
) -> stripe::CreatePaymentMethodNaverPay {
    stripe::CreatePaymentMethodNaverPay::new()
        .funding(turn.word::<stripe::CreatePaymentMethodNaverPayFunding>())
}

pub(super) fn create_payment_method_nz_bank_account(
    _: Turn,
) -> stripe::CreatePaymentMethodNzBankAccount {
    stripe::CreatePaymentMethodNzBankAccount::new("ab", "ab", "ab", "ab")
        .account_holder_name("ab")
        .reference("ab")
}

pub(super) fn create_payment_method_p24(turn: Turn) -> stripe::CreatePaymentMethodP24 {
    stripe::CreatePaymentMethodP24::new()
        .bank(turn.word::<stripe::CreatePaymentMethodP24Bank>())
}

pub(super) fn create_payment_method_payto(_: Turn) -> stripe::CreatePaymentMethodPayto {
    stripe::CreatePaymentMethodPayto::new()
        .account_number("ab")
        .bsb_number("ab")
        .pay_id("ab")
}

pub(super) fn create_payment_method_sepa_debit(
    _: Turn,
) -> stripe::CreatePaymentMethodSepaDebit {
    stripe::CreatePaymentMethodSepaDebit::new("ab")
}

pub(super) fn create_payment_method_sofort(
    turn: Turn,
) -> stripe::CreatePaymentMethodSofort {
    stripe::CreatePaymentMethodSofort::new(
        turn.word::<stripe::CreatePaymentMethodSofortCountry>(),
    )
}

pub(super) fn create_payment_method_upi(turn: Turn) -> stripe::CreatePaymentMethodUpi {
    stripe::CreatePaymentMethodUpi::new()
        .mandate_options(super::shared::mandate_options(turn.inside()))
}

pub(super) fn mandate_options(turn: Turn) -> stripe::MandateOptions {
    stripe::MandateOptions::new()
        .amount(1)
        .amount_type(turn.word::<stripe::AmountType>())
        .description("ab")
        .end_date(1700000000)
}

pub(super) fn create_payment_method_us_bank_account(
    turn: Turn,
) -> stripe::CreatePaymentMethodUsBankAccount {
    stripe::CreatePaymentMethodUsBankAccount::new()
        .account_holder_type(turn.word::<stripe::AccountHolderType>())
        .account_number("ab")
        .account_type(
            turn
                .word::<
                    stripe::InboundTransfersPaymentMethodDetailsUsBankAccountAccountType,
                >(),
        )
        .financial_connections_account("ab")
        .routing_number("ab")
}

pub(super) fn billing_details_params(turn: Turn) -> stripe::BillingDetailsParams {
    stripe::BillingDetailsParams::new()
        .address(super::shared::shipping_details_address(turn.inside()))
        .email("ab")
        .name("ab")
        .phone("ab")
}

pub(super) fn shipping_details(turn: Turn) -> stripe::ShippingDetails {
    stripe::ShippingDetails::new()
        .address(super::shared::shipping_details_address(turn.inside()))
        .name("ab")
        .phone("ab")
}

pub(super) fn shipping_details_address(_: Turn) -> stripe::ShippingDetailsAddress {
    stripe::ShippingDetailsAddress::new()
        .city("ab")
        .country("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
}

pub(super) fn create_plan_tier(turn: Turn) -> stripe::CreatePlanTier {
    stripe::CreatePlanTier::new(super::shared::integer_or_inf(turn))
        .flat_amount(1)
        .flat_amount_decimal(1)
        .unit_amount(1)
        .unit_amount_decimal(1)
}

pub(super) fn integer_or_inf(turn: Turn) -> stripe::IntegerOrInf {
    let (arm, _) = turn.choose(2);
    match arm {
        0 => stripe::IntegerOrInf::Inf,
        _ => stripe::IntegerOrInf::Integer(1_i64),
    }
}

pub(super) fn transform_usage_param(turn: Turn) -> stripe::TransformUsageParam {
    stripe::TransformUsageParam::new(1, turn.word::<stripe::TransformUsageParamRound>())
}

pub(super) fn price_currency_option(turn: Turn) -> stripe::PriceCurrencyOption {
    stripe::PriceCurrencyOption::new()
        .custom_unit_amount(super::shared::custom_unit_amount_params(turn.inside()))
        .tax_behavior(turn.word::<stripe::CurrencyOptionTaxBehavior>())
        .tiers([super::shared::create_plan_tier(turn.inside())])
        .unit_amount(1)
        .unit_amount_decimal(1)
}

pub(super) fn custom_unit_amount_params(_: Turn) -> stripe::CustomUnitAmountParams {
    stripe::CustomUnitAmountParams::new(true).maximum(1).minimum(1).preset(1)
}

pub(super) fn inline_product_params(_: Turn) -> stripe::InlineProductParams {
    stripe::InlineProductParams::new("ab")
        .active(true)
        .id("ab")
        .metadata([("key", "ab")])
        .statement_descriptor("ab")
        .tax_code("ab")
        .unit_label("ab")
}

pub(super) fn recurring_adhoc(turn: Turn) -> stripe::RecurringAdhoc {
    stripe::RecurringAdhoc::new(turn.word::<stripe::CreatePlanInterval>())
        .interval_count(1)
}

pub(super) fn delivery_estimate(turn: Turn) -> stripe::DeliveryEstimate {
    stripe::DeliveryEstimate::new()
        .maximum(super::shared::delivery_estimate_bound(turn.inside()))
        .minimum(super::shared::delivery_estimate_bound(turn.inside()))
}

pub(super) fn delivery_estimate_bound(turn: Turn) -> stripe::DeliveryEstimateBound {
    stripe::DeliveryEstimateBound::new(
        turn.word::<stripe::DeliveryEstimateBoundUnit>(),
        1,
    )
}

pub(super) fn fixed_amount(turn: Turn) -> stripe::FixedAmount {
    stripe::FixedAmount::new(1, "usd")
        .currency_options([
            ("key", super::shared::fixed_amount_currency_option(turn.inside())),
        ])
}

pub(super) fn fixed_amount_currency_option(
    turn: Turn,
) -> stripe::FixedAmountCurrencyOption {
    stripe::FixedAmountCurrencyOption::new(1)
        .tax_behavior(turn.word::<stripe::CurrencyOptionTaxBehavior>())
}

pub(super) fn item_billing_thresholds_param(
    _: Turn,
) -> stripe::ItemBillingThresholdsParam {
    stripe::ItemBillingThresholdsParam::new(1)
}

pub(super) fn recurring_price_data(turn: Turn) -> stripe::RecurringPriceData {
    stripe::RecurringPriceData::new(
            "usd",
            "ab",
            super::shared::recurring_adhoc(turn.inside()),
        )
        .tax_behavior(turn.word::<stripe::CurrencyOptionTaxBehavior>())
        .unit_amount(1)
        .unit_amount_decimal(1)
}

pub(super) fn billing_mode(turn: Turn) -> stripe::BillingMode {
    stripe::BillingMode::new(turn.word::<stripe::BillingModeType>())
        .flexible(super::shared::flexible_params(turn.inside()))
}

pub(super) fn flexible_params(turn: Turn) -> stripe::FlexibleParams {
    stripe::FlexibleParams::new()
        .proration_discounts(turn.word::<stripe::ProrationDiscount>())
}

pub(super) fn create_subscription_schedule_phase_add_invoice_item(
    turn: Turn,
) -> stripe::CreateSubscriptionSchedulePhaseAddInvoiceItem {
    let value = stripe::CreateSubscriptionSchedulePhaseAddInvoiceItem::new()
        .discountable(true)
        .discounts([super::shared::discounts_data_param(turn.inside())])
        .metadata([("key", "ab")])
        .period(
            super::shared::create_subscription_schedule_phase_add_invoice_item_period(
                turn.inside(),
            ),
        )
        .price("ab")
        .price_data(
            super::shared::one_time_price_data_with_negative_amounts(turn.inside()),
        )
        .quantity(1)
        .tax_rates(["ab"]);
    if turn.clears() { value.clear_tax_rates() } else { value }
}

pub(super) fn create_subscription_schedule_phase_add_invoice_item_period(
    turn: Turn,
) -> stripe::CreateSubscriptionSchedulePhaseAddInvoiceItemPeriod {
    stripe::CreateSubscriptionSchedulePhaseAddInvoiceItemPeriod::new(
        super::shared::create_subscription_schedule_phase_add_invoice_item_period_end(
            turn.inside(),
        ),
        super::shared::create_subscription_schedule_phase_add_invoice_item_period_start(
            turn.inside(),
        ),
    )
}

pub(super) fn create_subscription_schedule_phase_add_invoice_item_period_end(
    turn: Turn,
) -> stripe::CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodEnd {
    stripe::CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodEnd::new(
            turn
                .word::<
                    stripe::CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodEndType,
                >(),
        )
        .timestamp(1700000000)
}

pub(super) fn create_subscription_schedule_phase_add_invoice_item_period_start(
    turn: Turn,
) -> stripe::CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodStart {
    stripe::CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodStart::new(
            turn
                .word::<
                    stripe::CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodStartType,
                >(),
        )
        .timestamp(1700000000)
}

pub(super) fn schedule_discounts_data_param(
    _: Turn,
) -> stripe::ScheduleDiscountsDataParam {
    stripe::ScheduleDiscountsDataParam::new()
        .coupon("ab")
        .discount("ab")
        .promotion_code("ab")
}

pub(super) fn duration_params(turn: Turn) -> stripe::DurationParams {
    stripe::DurationParams::new(turn.word::<stripe::CreatePlanInterval>())
        .interval_count(1)
}

pub(super) fn invoice_settings(turn: Turn) -> stripe::InvoiceSettings {
    let value = stripe::InvoiceSettings::new()
        .account_tax_ids(["ab"])
        .days_until_due(1)
        .issuer(super::shared::invoice_issuer(turn.inside()));
    if turn.clears() { value.clear_account_tax_ids() } else { value }
}

pub(super) fn configuration_item_params(turn: Turn) -> stripe::ConfigurationItemParams {
    let value = stripe::ConfigurationItemParams::new()
        .billing_thresholds(super::shared::item_billing_thresholds_param(turn.inside()))
        .discounts([super::shared::schedule_discounts_data_param(turn.inside())])
        .metadata([("key", "ab")])
        .price("ab")
        .price_data(super::shared::recurring_price_data(turn.inside()))
        .quantity(1)
        .tax_rates(["ab"]);
    if turn.clears() {
        value.clear_billing_thresholds().clear_discounts().clear_tax_rates()
    } else {
        value
    }
}

pub(super) fn subscription_schedule_start_date(
    turn: Turn,
) -> stripe::SubscriptionScheduleStartDate {
    let (arm, _) = turn.choose(2);
    match arm {
        0 => {
            stripe::SubscriptionScheduleStartDate::Timestamp(Timestamp::from(1700000000))
        }
        _ => stripe::SubscriptionScheduleStartDate::Now,
    }
}

pub(super) fn update_subscription_schedule_phase(
    turn: Turn,
) -> stripe::UpdateSubscriptionSchedulePhase {
    let value = stripe::UpdateSubscriptionSchedulePhase::new([
            super::shared::configuration_item_params(turn.inside()),
        ])
        .add_invoice_items([
            super::shared::create_subscription_schedule_phase_add_invoice_item(
                turn.inside(),
            ),
        ])
        .application_fee_percent(1.5)
        .automatic_tax(super::shared::automatic_tax_config(turn.inside()))
        .billing_cycle_anchor(
            turn
                .word::<
                    stripe::SubscriptionSchedulePhaseConfigurationBillingCycleAnchor,
                >(),
        )
        .billing_thresholds(super::shared::billing_thresholds_param(turn.inside()))
        .collection_method(turn.word::<stripe::InvoiceCollectionMethod>())
        .default_payment_method("ab")
        .default_tax_rates(["ab"])
        .description("ab")
        .discounts([super::shared::schedule_discounts_data_param(turn.inside())])
        .duration(super::shared::duration_params(turn.inside()))
        .end_date(super::shared::subscription_schedule_start_date(turn))
        .invoice_settings(super::shared::invoice_settings(turn.inside()))
        .metadata([("key", "ab")])
        .on_behalf_of("ab")
        .proration_behavior(turn.word::<stripe::ProrationBehavior>())
        .start_date(super::shared::subscription_schedule_start_date(turn))
        .transfer_data(super::shared::customer_subscription_transfer_data(turn.inside()))
        .trial(true)
        .trial_end(super::shared::subscription_schedule_start_date(turn));
    if turn.clears() {
        value
            .clear_billing_thresholds()
            .clear_default_tax_rates()
            .clear_description()
            .clear_discounts()
    } else {
        value
    }
}

pub(super) fn billing_schedules_applies_to(
    _: Turn,
) -> stripe::BillingSchedulesAppliesTo {
    stripe::BillingSchedulesAppliesTo::new().price("ab")
}

pub(super) fn billing_schedules_bill_until(
    turn: Turn,
) -> stripe::BillingSchedulesBillUntil {
    stripe::BillingSchedulesBillUntil::new(
            turn.word::<stripe::BillingSchedulesBillUntilType>(),
        )
        .duration(super::shared::billing_schedules_bill_until_duration(turn.inside()))
        .timestamp(1700000000)
}

pub(super) fn billing_schedules_bill_until_duration(
    turn: Turn,
) -> stripe::BillingSchedulesBillUntilDuration {
    stripe::BillingSchedulesBillUntilDuration::new(
            turn.word::<stripe::CreatePlanInterval>(),
        )
        .interval_count(1)
}

pub(super) fn billing_schedules_update_params(
    turn: Turn,
) -> stripe::BillingSchedulesUpdateParams {
    stripe::BillingSchedulesUpdateParams::new()
        .applies_to([super::shared::billing_schedules_applies_to(turn.inside())])
        .bill_until(super::shared::billing_schedules_bill_until(turn.inside()))
        .key("ab")
}

pub(super) fn optional_fields_address(_: Turn) -> stripe::OptionalFieldsAddress {
    stripe::OptionalFieldsAddress::new()
        .city("ab")
        .country("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
}

pub(super) fn fleet_cardholder_prompt_data_specs(
    _: Turn,
) -> stripe::FleetCardholderPromptDataSpecs {
    stripe::FleetCardholderPromptDataSpecs::new()
        .driver_id("ab")
        .odometer(1)
        .unspecified_id("ab")
        .user_id("ab")
        .vehicle_number("ab")
}

pub(super) fn fleet_reported_breakdown_specs(
    turn: Turn,
) -> stripe::FleetReportedBreakdownSpecs {
    stripe::FleetReportedBreakdownSpecs::new()
        .fuel(super::shared::fleet_reported_breakdown_fuel_specs(turn.inside()))
        .non_fuel(super::shared::fleet_reported_breakdown_non_fuel_specs(turn.inside()))
        .tax(super::shared::fleet_reported_breakdown_tax_specs(turn.inside()))
}

pub(super) fn fleet_reported_breakdown_fuel_specs(
    _: Turn,
) -> stripe::FleetReportedBreakdownFuelSpecs {
    stripe::FleetReportedBreakdownFuelSpecs::new().gross_amount_decimal(1)
}

pub(super) fn fleet_reported_breakdown_non_fuel_specs(
    _: Turn,
) -> stripe::FleetReportedBreakdownNonFuelSpecs {
    stripe::FleetReportedBreakdownNonFuelSpecs::new().gross_amount_decimal(1)
}

pub(super) fn fleet_reported_breakdown_tax_specs(
    _: Turn,
) -> stripe::FleetReportedBreakdownTaxSpecs {
    stripe::FleetReportedBreakdownTaxSpecs::new()
        .local_amount_decimal(1)
        .national_amount_decimal(1)
}

pub(super) fn fuel_specs(turn: Turn) -> stripe::FuelSpecs {
    stripe::FuelSpecs::new()
        .industry_product_code("ab")
        .quantity_decimal(1)
        .type_(turn.word::<stripe::FuelSpecsType>())
        .unit(turn.word::<stripe::FuelSpecsUnit>())
        .unit_cost_decimal(1)
}

pub(super) fn merchant_data_specs(turn: Turn) -> stripe::MerchantDataSpecs {
    stripe::MerchantDataSpecs::new()
        .category(turn.word::<stripe::MerchantDataSpecsCategory>())
        .city("ab")
        .country("ab")
        .name("ab")
        .network_id("ab")
        .postal_code("ab")
        .state("ab")
        .terminal_id("ab")
        .url("ab")
}

pub(super) fn purchase_details_specs(turn: Turn) -> stripe::PurchaseDetailsSpecs {
    stripe::PurchaseDetailsSpecs::new()
        .fleet(super::shared::fleet_specs(turn.inside()))
        .flight(super::shared::flight_specs(turn.inside()))
        .fuel(super::shared::fuel_specs(turn.inside()))
        .lodging(super::shared::lodging_specs(turn.inside()))
        .receipt([super::shared::receipt_specs(turn.inside())])
        .reference("ab")
}

pub(super) fn flight_specs(turn: Turn) -> stripe::FlightSpecs {
    stripe::FlightSpecs::new()
        .departure_at(1700000000)
        .passenger_name("ab")
        .refundable(true)
        .segments([super::shared::flight_segment_specs(turn.inside())])
        .travel_agency("ab")
}

pub(super) fn flight_segment_specs(_: Turn) -> stripe::FlightSegmentSpecs {
    stripe::FlightSegmentSpecs::new()
        .arrival_airport_code("ab")
        .carrier("ab")
        .departure_airport_code("ab")
        .flight_number("ab")
        .service_class("ab")
        .stopover_allowed(true)
}

pub(super) fn lodging_specs(_: Turn) -> stripe::LodgingSpecs {
    stripe::LodgingSpecs::new().check_in_at(1700000000).nights(1)
}

pub(super) fn receipt_specs(_: Turn) -> stripe::ReceiptSpecs {
    stripe::ReceiptSpecs::new().description("ab").quantity(1).total(1).unit_cost(1)
}

pub(super) fn fleet_specs(turn: Turn) -> stripe::FleetSpecs {
    stripe::FleetSpecs::new()
        .cardholder_prompt_data(
            super::shared::fleet_cardholder_prompt_data_specs(turn.inside()),
        )
        .purchase_type(turn.word::<stripe::PurchaseType>())
        .reported_breakdown(super::shared::fleet_reported_breakdown_specs(turn.inside()))
        .service_type(turn.word::<stripe::ServiceType>())
}

pub(super) fn tracking_details_params(turn: Turn) -> stripe::TrackingDetailsParams {
    stripe::TrackingDetailsParams::new(turn.word::<stripe::TrackingDetailsParamsType>())
        .ach(super::shared::ach_tracking_details_params(turn.inside()))
        .us_domestic_wire(
            super::shared::us_domestic_wire_tracking_details_params(turn.inside()),
        )
}

pub(super) fn ach_tracking_details_params(_: Turn) -> stripe::AchTrackingDetailsParams {
    stripe::AchTrackingDetailsParams::new("ab")
}

pub(super) fn us_domestic_wire_tracking_details_params(
    _: Turn,
) -> stripe::UsDomesticWireTrackingDetailsParams {
    stripe::UsDomesticWireTrackingDetailsParams::new().chips("ab").imad("ab").omad("ab")
}

pub(super) fn returned_details_params(turn: Turn) -> stripe::ReturnedDetailsParams {
    stripe::ReturnedDetailsParams::new()
        .code(turn.word::<stripe::ReturnedDetailsParamsCode>())
}

pub(super) fn source_params(turn: Turn) -> stripe::SourceParams {
    stripe::SourceParams::new()
        .us_bank_account(super::shared::us_bank_account_source_params(turn.inside()))
}

pub(super) fn us_bank_account_source_params(
    _: Turn,
) -> stripe::UsBankAccountSourceParams {
    stripe::UsBankAccountSourceParams::new()
        .account_holder_name("ab")
        .account_number("ab")
        .routing_number("ab")
}

pub(super) fn treasury_outbound_payment_destination_payment_method_options(
    turn: Turn,
) -> stripe::TreasuryOutboundPaymentDestinationPaymentMethodOptions {
    let value = stripe::TreasuryOutboundPaymentDestinationPaymentMethodOptions::new()
        .us_bank_account(
            super::shared::treasury_outbound_payment_destination_payment_method_options_us_bank_account(
                turn.inside(),
            ),
        );
    if turn.clears() { value.clear_us_bank_account() } else { value }
}

pub(super) fn treasury_outbound_payment_destination_payment_method_options_us_bank_account(
    turn: Turn,
) -> stripe::TreasuryOutboundPaymentDestinationPaymentMethodOptionsUsBankAccount {
    stripe::TreasuryOutboundPaymentDestinationPaymentMethodOptionsUsBankAccount::new()
        .network(turn.word::<stripe::TestHelperTreasuryReceivedCreditNetwork>())
}

pub(super) fn v2_core_account_token_identity_attestations_persons_provided(
    turn: Turn,
) -> stripe::V2CoreAccountTokenIdentityAttestationsPersonsProvided {
    stripe::V2CoreAccountTokenIdentityAttestationsPersonsProvided::new()
        .directors(true)
        .executives(true)
        .owners(true)
        .ownership_exemption_reason(turn.word::<stripe::OwnershipExemptionReason>())
}

pub(super) fn v2_core_account_token_identity_business_details(
    turn: Turn,
) -> stripe::V2CoreAccountTokenIdentityBusinessDetails {
    stripe::V2CoreAccountTokenIdentityBusinessDetails::new()
        .address(super::shared::v2_core_account_person_token_address(turn.inside()))
        .annual_revenue(
            super::shared::v2_core_account_token_identity_business_details_annual_revenue(
                turn.inside(),
            ),
        )
        .documents(
            super::shared::v2_core_account_token_identity_business_details_documents(
                turn.inside(),
            ),
        )
        .estimated_worker_count(1)
        .id_numbers([
            super::shared::v2_core_account_token_identity_business_details_id_number(
                turn.inside(),
            ),
        ])
        .monthly_estimated_revenue(
            super::shared::v2_core_account_token_identity_business_details_monthly_estimated_revenue(
                turn.inside(),
            ),
        )
        .phone("ab")
        .registered_name("ab")
        .registration_date(
            super::shared::v2_core_account_token_identity_business_details_registration_date(
                turn.inside(),
            ),
        )
        .script_addresses(
            super::shared::v2_core_account_person_token_script_addresses(turn.inside()),
        )
        .script_names(
            super::shared::v2_core_account_token_identity_business_details_script_names(
                turn.inside(),
            ),
        )
        .structure(
            turn.word::<stripe::V2CoreAccountTokenIdentityBusinessDetailsStructure>(),
        )
}

pub(super) fn v2_core_account_token_identity_business_details_annual_revenue(
    turn: Turn,
) -> stripe::V2CoreAccountTokenIdentityBusinessDetailsAnnualRevenue {
    stripe::V2CoreAccountTokenIdentityBusinessDetailsAnnualRevenue::new()
        .amount(
            super::shared::v2_core_account_token_identity_business_details_annual_revenue_amount(
                turn.inside(),
            ),
        )
        .fiscal_year_end("ab")
}

pub(super) fn v2_core_account_token_identity_business_details_annual_revenue_amount(
    _: Turn,
) -> stripe::V2CoreAccountTokenIdentityBusinessDetailsAnnualRevenueAmount {
    stripe::V2CoreAccountTokenIdentityBusinessDetailsAnnualRevenueAmount::new("ab", 1)
}

pub(super) fn v2_core_account_token_identity_business_details_documents(
    turn: Turn,
) -> stripe::V2CoreAccountTokenIdentityBusinessDetailsDocuments {
    stripe::V2CoreAccountTokenIdentityBusinessDetailsDocuments::new()
        .bank_account_ownership_verification(
            super::shared::v2_core_account_token_identity_business_details_documents_bank_account_ownership_verification(
                turn.inside(),
            ),
        )
        .company_license(
            super::shared::v2_core_account_token_identity_business_details_documents_company_license(
                turn.inside(),
            ),
        )
        .company_memorandum_of_association(
            super::shared::v2_core_account_token_identity_business_details_documents_company_memorandum_of_association(
                turn.inside(),
            ),
        )
        .company_ministerial_decree(
            super::shared::v2_core_account_token_identity_business_details_documents_company_ministerial_decree(
                turn.inside(),
            ),
        )
        .company_registration_verification(
            super::shared::v2_core_account_token_identity_business_details_documents_company_registration_verification(
                turn.inside(),
            ),
        )
        .company_tax_id_verification(
            super::shared::v2_core_account_token_identity_business_details_documents_company_tax_id_verification(
                turn.inside(),
            ),
        )
        .primary_verification(
            super::shared::v2_core_account_person_token_documents_primary_verification(
                turn.inside(),
            ),
        )
        .proof_of_address(
            super::shared::v2_core_account_token_identity_business_details_documents_proof_of_address(
                turn.inside(),
            ),
        )
        .proof_of_registration(
            super::shared::v2_core_account_token_identity_business_details_documents_proof_of_registration(
                turn.inside(),
            ),
        )
        .proof_of_ultimate_beneficial_ownership(
            super::shared::v2_core_account_token_identity_business_details_documents_proof_of_ultimate_beneficial_ownership(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_account_token_identity_business_details_documents_bank_account_ownership_verification(
    _: Turn,
) -> stripe::V2CoreAccountTokenIdentityBusinessDetailsDocumentsBankAccountOwnershipVerification {
    stripe::V2CoreAccountTokenIdentityBusinessDetailsDocumentsBankAccountOwnershipVerification::new([
        "ab",
    ])
}

pub(super) fn v2_core_account_token_identity_business_details_documents_company_license(
    _: Turn,
) -> stripe::V2CoreAccountTokenIdentityBusinessDetailsDocumentsCompanyLicense {
    stripe::V2CoreAccountTokenIdentityBusinessDetailsDocumentsCompanyLicense::new(["ab"])
}

pub(super) fn v2_core_account_token_identity_business_details_documents_company_memorandum_of_association(
    _: Turn,
) -> stripe::V2CoreAccountTokenIdentityBusinessDetailsDocumentsCompanyMemorandumOfAssociation {
    stripe::V2CoreAccountTokenIdentityBusinessDetailsDocumentsCompanyMemorandumOfAssociation::new([
        "ab",
    ])
}

pub(super) fn v2_core_account_token_identity_business_details_documents_company_ministerial_decree(
    _: Turn,
) -> stripe::V2CoreAccountTokenIdentityBusinessDetailsDocumentsCompanyMinisterialDecree {
    stripe::V2CoreAccountTokenIdentityBusinessDetailsDocumentsCompanyMinisterialDecree::new([
        "ab",
    ])
}

pub(super) fn v2_core_account_token_identity_business_details_documents_company_registration_verification(
    _: Turn,
) -> stripe::V2CoreAccountTokenIdentityBusinessDetailsDocumentsCompanyRegistrationVerification {
    stripe::V2CoreAccountTokenIdentityBusinessDetailsDocumentsCompanyRegistrationVerification::new([
        "ab",
    ])
}

pub(super) fn v2_core_account_token_identity_business_details_documents_company_tax_id_verification(
    _: Turn,
) -> stripe::V2CoreAccountTokenIdentityBusinessDetailsDocumentsCompanyTaxIdVerification {
    stripe::V2CoreAccountTokenIdentityBusinessDetailsDocumentsCompanyTaxIdVerification::new([
        "ab",
    ])
}

pub(super) fn v2_core_account_token_identity_business_details_documents_proof_of_address(
    _: Turn,
) -> stripe::V2CoreAccountTokenIdentityBusinessDetailsDocumentsProofOfAddress {
    stripe::V2CoreAccountTokenIdentityBusinessDetailsDocumentsProofOfAddress::new(["ab"])
}

pub(super) fn v2_core_account_token_identity_business_details_documents_proof_of_registration(
    turn: Turn,
) -> stripe::V2CoreAccountTokenIdentityBusinessDetailsDocumentsProofOfRegistration {
    stripe::V2CoreAccountTokenIdentityBusinessDetailsDocumentsProofOfRegistration::new([
            "ab",
        ])
        .signer(
            super::shared::v2_core_account_token_identity_business_details_documents_proof_of_registration_signer(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_account_token_identity_business_details_documents_proof_of_registration_signer(
    _: Turn,
) -> stripe::V2CoreAccountTokenIdentityBusinessDetailsDocumentsProofOfRegistrationSigner {
    stripe::V2CoreAccountTokenIdentityBusinessDetailsDocumentsProofOfRegistrationSigner::new(
        "ab",
    )
}

pub(super) fn v2_core_account_token_identity_business_details_documents_proof_of_ultimate_beneficial_ownership(
    turn: Turn,
) -> stripe::V2CoreAccountTokenIdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnership {
    stripe::V2CoreAccountTokenIdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnership::new([
            "ab",
        ])
        .signer(
            super::shared::v2_core_account_token_identity_business_details_documents_proof_of_registration_signer(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_account_token_identity_business_details_id_number(
    turn: Turn,
) -> stripe::V2CoreAccountTokenIdentityBusinessDetailsIdNumber {
    stripe::V2CoreAccountTokenIdentityBusinessDetailsIdNumber::new(
            turn.word::<stripe::V2CoreAccountTokenIdentityBusinessDetailsIdNumberType>(),
            "ab",
        )
        .registrar("ab")
}

pub(super) fn v2_core_account_token_identity_business_details_monthly_estimated_revenue(
    turn: Turn,
) -> stripe::V2CoreAccountTokenIdentityBusinessDetailsMonthlyEstimatedRevenue {
    stripe::V2CoreAccountTokenIdentityBusinessDetailsMonthlyEstimatedRevenue::new()
        .amount(
            super::shared::v2_core_account_token_identity_business_details_annual_revenue_amount(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_account_token_identity_business_details_registration_date(
    _: Turn,
) -> stripe::V2CoreAccountTokenIdentityBusinessDetailsRegistrationDate {
    stripe::V2CoreAccountTokenIdentityBusinessDetailsRegistrationDate::new(1, 1, 1)
}

pub(super) fn v2_core_account_token_identity_business_details_script_names(
    turn: Turn,
) -> stripe::V2CoreAccountTokenIdentityBusinessDetailsScriptNames {
    stripe::V2CoreAccountTokenIdentityBusinessDetailsScriptNames::new()
        .kana(
            super::shared::v2_core_account_token_identity_business_details_script_names_kana(
                turn.inside(),
            ),
        )
        .kanji(
            super::shared::v2_core_account_token_identity_business_details_script_names_kanji(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_account_token_identity_business_details_script_names_kana(
    _: Turn,
) -> stripe::V2CoreAccountTokenIdentityBusinessDetailsScriptNamesKana {
    stripe::V2CoreAccountTokenIdentityBusinessDetailsScriptNamesKana::new()
        .registered_name("ab")
}

pub(super) fn v2_core_account_token_identity_business_details_script_names_kanji(
    _: Turn,
) -> stripe::V2CoreAccountTokenIdentityBusinessDetailsScriptNamesKanji {
    stripe::V2CoreAccountTokenIdentityBusinessDetailsScriptNamesKanji::new()
        .registered_name("ab")
}

pub(super) fn v2_core_account_token_identity_individual(
    turn: Turn,
) -> stripe::V2CoreAccountTokenIdentityIndividual {
    stripe::V2CoreAccountTokenIdentityIndividual::new()
        .additional_addresses([
            super::shared::v2_core_account_person_token_additional_address(turn.inside()),
        ])
        .additional_names([
            super::shared::v2_core_account_person_token_additional_name(turn.inside()),
        ])
        .address(super::shared::v2_core_account_person_token_address(turn.inside()))
        .date_of_birth(
            super::shared::v2_core_account_person_token_date_of_birth(turn.inside()),
        )
        .documents(super::shared::v2_core_account_person_token_documents(turn.inside()))
        .email("ab")
        .given_name("ab")
        .id_numbers([
            super::shared::v2_core_account_person_token_id_number(turn.inside()),
        ])
        .legal_gender(turn.word::<stripe::LegalGender>())
        .metadata([("key", turn.clearable(|_| "ab".to_owned()))])
        .nationalities(["ab"])
        .phone("ab")
        .political_exposure(turn.word::<stripe::PoliticalExposure>())
        .relationship(
            super::shared::v2_core_account_token_identity_individual_relationship(
                turn.inside(),
            ),
        )
        .script_addresses(
            super::shared::v2_core_account_person_token_script_addresses(turn.inside()),
        )
        .script_names(
            super::shared::v2_core_account_person_token_script_names(turn.inside()),
        )
        .surname("ab")
}

pub(super) fn v2_core_account_token_identity_individual_relationship(
    _: Turn,
) -> stripe::V2CoreAccountTokenIdentityIndividualRelationship {
    stripe::V2CoreAccountTokenIdentityIndividualRelationship::new()
        .director(true)
        .executive(true)
        .owner(true)
        .percent_ownership(1)
        .title("ab")
}

pub(super) fn v2_core_account_person_token_additional_address(
    _: Turn,
) -> stripe::V2CoreAccountPersonTokenAdditionalAddress {
    stripe::V2CoreAccountPersonTokenAdditionalAddress::new()
        .city("ab")
        .country("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
        .town("ab")
}

pub(super) fn v2_core_account_person_token_additional_name(
    turn: Turn,
) -> stripe::V2CoreAccountPersonTokenAdditionalName {
    stripe::V2CoreAccountPersonTokenAdditionalName::new(
            turn.word::<stripe::V2CoreAccountPersonTokenAdditionalNamePurpose>(),
        )
        .full_name("ab")
        .given_name("ab")
        .surname("ab")
}

pub(super) fn v2_core_account_person_token_additional_terms_of_service_account(
    _: Turn,
) -> stripe::V2CoreAccountPersonTokenAdditionalTermsOfServiceAccount {
    stripe::V2CoreAccountPersonTokenAdditionalTermsOfServiceAccount::new()
        .shown_and_accepted(true)
}

pub(super) fn v2_core_account_person_token_address(
    _: Turn,
) -> stripe::V2CoreAccountPersonTokenAddress {
    stripe::V2CoreAccountPersonTokenAddress::new()
        .city("ab")
        .country("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
        .town("ab")
}

pub(super) fn v2_core_account_person_token_date_of_birth(
    _: Turn,
) -> stripe::V2CoreAccountPersonTokenDateOfBirth {
    stripe::V2CoreAccountPersonTokenDateOfBirth::new(1, 1, 1)
}

pub(super) fn v2_core_account_person_token_documents(
    turn: Turn,
) -> stripe::V2CoreAccountPersonTokenDocuments {
    stripe::V2CoreAccountPersonTokenDocuments::new()
        .company_authorization(
            super::shared::v2_core_account_person_token_documents_company_authorization(
                turn.inside(),
            ),
        )
        .passport(
            super::shared::v2_core_account_person_token_documents_passport(turn.inside()),
        )
        .primary_verification(
            super::shared::v2_core_account_person_token_documents_primary_verification(
                turn.inside(),
            ),
        )
        .secondary_verification(
            super::shared::v2_core_account_person_token_documents_secondary_verification(
                turn.inside(),
            ),
        )
        .visa(super::shared::v2_core_account_person_token_documents_visa(turn.inside()))
}

pub(super) fn v2_core_account_person_token_documents_company_authorization(
    _: Turn,
) -> stripe::V2CoreAccountPersonTokenDocumentsCompanyAuthorization {
    stripe::V2CoreAccountPersonTokenDocumentsCompanyAuthorization::new(["ab"])
}

pub(super) fn v2_core_account_person_token_documents_passport(
    _: Turn,
) -> stripe::V2CoreAccountPersonTokenDocumentsPassport {
    stripe::V2CoreAccountPersonTokenDocumentsPassport::new(["ab"])
}

pub(super) fn v2_core_account_person_token_documents_primary_verification(
    turn: Turn,
) -> stripe::V2CoreAccountPersonTokenDocumentsPrimaryVerification {
    stripe::V2CoreAccountPersonTokenDocumentsPrimaryVerification::new(
        super::shared::v2_core_account_person_token_documents_primary_verification_front_back(
            turn.inside(),
        ),
    )
}

pub(super) fn v2_core_account_person_token_documents_primary_verification_front_back(
    _: Turn,
) -> stripe::V2CoreAccountPersonTokenDocumentsPrimaryVerificationFrontBack {
    stripe::V2CoreAccountPersonTokenDocumentsPrimaryVerificationFrontBack::new()
        .back("ab")
        .front("ab")
}

pub(super) fn v2_core_account_person_token_documents_secondary_verification(
    turn: Turn,
) -> stripe::V2CoreAccountPersonTokenDocumentsSecondaryVerification {
    stripe::V2CoreAccountPersonTokenDocumentsSecondaryVerification::new(
        super::shared::v2_core_account_person_token_documents_primary_verification_front_back(
            turn.inside(),
        ),
    )
}

pub(super) fn v2_core_account_person_token_documents_visa(
    _: Turn,
) -> stripe::V2CoreAccountPersonTokenDocumentsVisa {
    stripe::V2CoreAccountPersonTokenDocumentsVisa::new(["ab"])
}

pub(super) fn v2_core_account_person_token_id_number(
    turn: Turn,
) -> stripe::V2CoreAccountPersonTokenIdNumber {
    stripe::V2CoreAccountPersonTokenIdNumber::new(
        turn.word::<stripe::V2CoreAccountPersonTokenIdNumberType>(),
        "ab",
    )
}

pub(super) fn v2_core_account_person_token_script_addresses(
    turn: Turn,
) -> stripe::V2CoreAccountPersonTokenScriptAddresses {
    stripe::V2CoreAccountPersonTokenScriptAddresses::new()
        .kana(
            super::shared::v2_core_account_person_token_script_addresses_kana(
                turn.inside(),
            ),
        )
        .kanji(
            super::shared::v2_core_account_person_token_script_addresses_kanji(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_account_person_token_script_addresses_kana(
    _: Turn,
) -> stripe::V2CoreAccountPersonTokenScriptAddressesKana {
    stripe::V2CoreAccountPersonTokenScriptAddressesKana::new()
        .city("ab")
        .country("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
        .town("ab")
}

pub(super) fn v2_core_account_person_token_script_addresses_kanji(
    _: Turn,
) -> stripe::V2CoreAccountPersonTokenScriptAddressesKanji {
    stripe::V2CoreAccountPersonTokenScriptAddressesKanji::new()
        .city("ab")
        .country("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
        .town("ab")
}

pub(super) fn v2_core_account_person_token_script_names(
    turn: Turn,
) -> stripe::V2CoreAccountPersonTokenScriptNames {
    stripe::V2CoreAccountPersonTokenScriptNames::new()
        .kana(
            super::shared::v2_core_account_person_token_script_names_kana(turn.inside()),
        )
        .kanji(
            super::shared::v2_core_account_person_token_script_names_kanji(turn.inside()),
        )
}

pub(super) fn v2_core_account_person_token_script_names_kana(
    _: Turn,
) -> stripe::V2CoreAccountPersonTokenScriptNamesKana {
    stripe::V2CoreAccountPersonTokenScriptNamesKana::new().given_name("ab").surname("ab")
}

pub(super) fn v2_core_account_person_token_script_names_kanji(
    _: Turn,
) -> stripe::V2CoreAccountPersonTokenScriptNamesKanji {
    stripe::V2CoreAccountPersonTokenScriptNamesKanji::new()
        .given_name("ab")
        .surname("ab")
}
