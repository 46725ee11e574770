// Written by `cargo xtask generate`. Do not edit.
//! What `accounts` sends.

use crate::prelude::*;

pub(super) fn all_people_relationship_specs(
    _: Turn,
) -> stripe::AllPeopleRelationshipSpecs {
    stripe::AllPeopleRelationshipSpecs::new()
        .authorizer(true)
        .director(true)
        .executive(true)
        .legal_guardian(true)
        .owner(true)
        .representative(true)
}

pub(super) fn account_bank_account_or_id(turn: Turn) -> stripe::AccountBankAccountOrId {
    let (arm, turn) = turn.choose(2);
    match arm {
        0 => {
            stripe::AccountBankAccountOrId::BankAccount(
                super::accounts::external_account_payout_bank_account(turn.inside()),
            )
        }
        _ => stripe::AccountBankAccountOrId::Id("ab".to_owned()),
    }
}

pub(super) fn external_account_payout_bank_account(
    turn: Turn,
) -> stripe::ExternalAccountPayoutBankAccount {
    stripe::ExternalAccountPayoutBankAccount::new("ab", "ab")
        .account_holder_name("ab")
        .account_holder_type(turn.word::<stripe::AccountHolderType>())
        .account_type(turn.word::<stripe::AccountBankAccountAccountType>())
        .currency("usd")
        .documents(super::shared::external_account_documents_param(turn.inside()))
        .routing_number("ab")
}

pub(super) fn business_profile_specs(turn: Turn) -> stripe::BusinessProfileSpecs {
    let value = stripe::BusinessProfileSpecs::new()
        .annual_revenue(super::accounts::annual_revenue_specs(turn.inside()))
        .estimated_worker_count(1)
        .mcc("ab")
        .minority_owned_business_designation([
            turn.word::<stripe::MinorityOwnedBusinessDesignation>(),
        ])
        .monthly_estimated_revenue(
            super::accounts::monthly_estimated_revenue_specs(turn.inside()),
        )
        .name("ab")
        .product_description("ab")
        .support_address(super::shared::address_specs(turn.inside()))
        .support_email("ab")
        .support_phone("ab")
        .support_url("ab")
        .url("ab");
    if turn.clears() { value.clear_support_url() } else { value }
}

pub(super) fn annual_revenue_specs(_: Turn) -> stripe::AnnualRevenueSpecs {
    stripe::AnnualRevenueSpecs::new(1, "usd", "ab")
}

pub(super) fn monthly_estimated_revenue_specs(
    _: Turn,
) -> stripe::MonthlyEstimatedRevenueSpecs {
    stripe::MonthlyEstimatedRevenueSpecs::new(1, "usd")
}

pub(super) fn capabilities_param(turn: Turn) -> stripe::CapabilitiesParam {
    stripe::CapabilitiesParam::new()
        .acss_debit_payments(super::accounts::capability_param(turn.inside()))
        .affirm_payments(super::accounts::capability_param(turn.inside()))
        .afterpay_clearpay_payments(super::accounts::capability_param(turn.inside()))
        .alma_payments(super::accounts::capability_param(turn.inside()))
        .amazon_pay_payments(super::accounts::capability_param(turn.inside()))
        .app_distribution(super::accounts::capability_param(turn.inside()))
        .au_becs_debit_payments(super::accounts::capability_param(turn.inside()))
        .bacs_debit_payments(super::accounts::capability_param(turn.inside()))
        .bancontact_payments(super::accounts::capability_param(turn.inside()))
        .bank_transfer_payments(super::accounts::capability_param(turn.inside()))
        .billie_payments(super::accounts::capability_param(turn.inside()))
        .bizum_payments(super::accounts::capability_param(turn.inside()))
        .blik_payments(super::accounts::capability_param(turn.inside()))
        .boleto_payments(super::accounts::capability_param(turn.inside()))
        .card_issuing(super::accounts::capability_param(turn.inside()))
        .card_payments(super::accounts::protectable_capability_param(turn.inside()))
        .cartes_bancaires_payments(super::accounts::capability_param(turn.inside()))
        .cashapp_payments(super::accounts::capability_param(turn.inside()))
        .crypto_payments(super::accounts::capability_param(turn.inside()))
        .eps_payments(super::accounts::capability_param(turn.inside()))
        .fpx_payments(super::accounts::capability_param(turn.inside()))
        .gb_bank_transfer_payments(super::accounts::capability_param(turn.inside()))
        .giropay_payments(super::accounts::capability_param(turn.inside()))
        .grabpay_payments(super::accounts::capability_param(turn.inside()))
        .ideal_payments(super::accounts::capability_param(turn.inside()))
        .india_international_payments(super::accounts::capability_param(turn.inside()))
        .jcb_payments(super::accounts::capability_param(turn.inside()))
        .jp_bank_transfer_payments(super::accounts::capability_param(turn.inside()))
        .kakao_pay_payments(super::accounts::capability_param(turn.inside()))
        .klarna_payments(super::accounts::capability_param(turn.inside()))
        .konbini_payments(super::accounts::capability_param(turn.inside()))
        .kr_card_payments(super::accounts::capability_param(turn.inside()))
        .legacy_payments(super::accounts::capability_param(turn.inside()))
        .link_payments(super::accounts::capability_param(turn.inside()))
        .mb_way_payments(super::accounts::capability_param(turn.inside()))
        .mobilepay_payments(super::accounts::capability_param(turn.inside()))
        .multibanco_payments(super::accounts::capability_param(turn.inside()))
        .mx_bank_transfer_payments(super::accounts::capability_param(turn.inside()))
        .naver_pay_payments(super::accounts::capability_param(turn.inside()))
        .nz_bank_account_becs_debit_payments(
            super::accounts::capability_param(turn.inside()),
        )
        .oxxo_payments(super::accounts::capability_param(turn.inside()))
        .p24_payments(super::accounts::capability_param(turn.inside()))
        .pay_by_bank_payments(super::accounts::capability_param(turn.inside()))
        .payco_payments(super::accounts::capability_param(turn.inside()))
        .paynow_payments(super::accounts::capability_param(turn.inside()))
        .payto_payments(super::accounts::capability_param(turn.inside()))
        .pix_payments(super::accounts::capability_param(turn.inside()))
        .promptpay_payments(super::accounts::capability_param(turn.inside()))
        .revolut_pay_payments(super::accounts::capability_param(turn.inside()))
        .samsung_pay_payments(super::accounts::capability_param(turn.inside()))
        .satispay_payments(super::accounts::capability_param(turn.inside()))
        .scalapay_payments(super::accounts::capability_param(turn.inside()))
        .sepa_bank_transfer_payments(super::accounts::capability_param(turn.inside()))
        .sepa_debit_payments(super::accounts::capability_param(turn.inside()))
        .sofort_payments(super::accounts::capability_param(turn.inside()))
        .sunbit_payments(super::accounts::capability_param(turn.inside()))
        .swish_payments(super::accounts::capability_param(turn.inside()))
        .tax_reporting_us_1099_k(super::accounts::capability_param(turn.inside()))
        .tax_reporting_us_1099_misc(super::accounts::capability_param(turn.inside()))
        .transfers(super::accounts::capability_param(turn.inside()))
        .treasury(super::accounts::capability_param(turn.inside()))
        .twint_payments(super::accounts::capability_param(turn.inside()))
        .upi_payments(super::accounts::capability_param(turn.inside()))
        .us_bank_account_ach_payments(super::accounts::capability_param(turn.inside()))
        .us_bank_transfer_payments(super::accounts::capability_param(turn.inside()))
        .zip_payments(super::accounts::capability_param(turn.inside()))
}

pub(super) fn capability_param(_: Turn) -> stripe::CapabilityParam {
    stripe::CapabilityParam::new().requested(true)
}

pub(super) fn protectable_capability_param(
    _: Turn,
) -> stripe::ProtectableCapabilityParam {
    stripe::ProtectableCapabilityParam::new().requested(true)
}

pub(super) fn company_specs(turn: Turn) -> stripe::CompanySpecs {
    let value = stripe::CompanySpecs::new()
        .address(super::shared::legal_entity_and_kyc_address_specs(turn.inside()))
        .address_kana(super::shared::japan_address_kana_specs(turn.inside()))
        .address_kanji(super::shared::japan_address_kanji_specs(turn.inside()))
        .directors_provided(true)
        .directorship_declaration(
            super::shared::company_directorship_declaration(turn.inside()),
        )
        .executives_provided(true)
        .export_license_id("ab")
        .export_purpose_code("ab")
        .name("ab")
        .name_kana("ab")
        .name_kanji("ab")
        .owners_provided(true)
        .ownership_declaration(
            super::shared::company_ownership_declaration(turn.inside()),
        )
        .ownership_exemption_reason(turn.word::<stripe::OwnershipExemptionReason>())
        .phone("ab")
        .registration_date(super::shared::registration_date_specs(turn.inside()))
        .registration_number("ab")
        .representative_declaration(
            super::shared::company_representative_declaration(turn.inside()),
        )
        .structure(turn.word::<stripe::CompanySpecsStructure>())
        .tax_id("ab")
        .tax_id_registrar("ab")
        .vat_id("ab")
        .verification(super::shared::verification_specs(turn.inside()));
    if turn.clears() {
        value
            .clear_ownership_exemption_reason()
            .clear_registration_date()
            .clear_structure()
    } else {
        value
    }
}

pub(super) fn controller_specs(turn: Turn) -> stripe::ControllerSpecs {
    stripe::ControllerSpecs::new()
        .fees(super::accounts::controller_fees_specs(turn.inside()))
        .losses(super::accounts::controller_losses_specs(turn.inside()))
        .requirement_collection(turn.word::<stripe::RequirementCollection>())
        .stripe_dashboard(super::accounts::controller_dashboard_specs(turn.inside()))
}

pub(super) fn controller_fees_specs(turn: Turn) -> stripe::ControllerFeesSpecs {
    stripe::ControllerFeesSpecs::new()
        .payer(turn.word::<stripe::ControllerFeesSpecsPayer>())
}

pub(super) fn controller_losses_specs(turn: Turn) -> stripe::ControllerLossesSpecs {
    stripe::ControllerLossesSpecs::new()
        .payments(turn.word::<stripe::ControllerLossesSpecsPayments>())
}

pub(super) fn controller_dashboard_specs(
    turn: Turn,
) -> stripe::ControllerDashboardSpecs {
    stripe::ControllerDashboardSpecs::new()
        .type_(turn.word::<stripe::ControllerDashboardSpecsType>())
}

pub(super) fn documents_specs(turn: Turn) -> stripe::DocumentsSpecs {
    stripe::DocumentsSpecs::new()
        .bank_account_ownership_verification(
            super::shared::documents_specs_bank_account_ownership_verification(
                turn.inside(),
            ),
        )
        .company_license(
            super::shared::documents_specs_bank_account_ownership_verification(
                turn.inside(),
            ),
        )
        .company_memorandum_of_association(
            super::shared::documents_specs_bank_account_ownership_verification(
                turn.inside(),
            ),
        )
        .company_ministerial_decree(
            super::shared::documents_specs_bank_account_ownership_verification(
                turn.inside(),
            ),
        )
        .company_registration_verification(
            super::shared::documents_specs_bank_account_ownership_verification(
                turn.inside(),
            ),
        )
        .company_tax_id_verification(
            super::shared::documents_specs_bank_account_ownership_verification(
                turn.inside(),
            ),
        )
        .proof_of_address(
            super::shared::documents_specs_bank_account_ownership_verification(
                turn.inside(),
            ),
        )
        .proof_of_registration(super::accounts::signer_param(turn.inside()))
        .proof_of_ultimate_beneficial_ownership(
            super::accounts::signer_param(turn.inside()),
        )
}

pub(super) fn signer_param(turn: Turn) -> stripe::SignerParam {
    stripe::SignerParam::new()
        .files(["ab"])
        .signer(super::accounts::signer_name_param(turn.inside()))
}

pub(super) fn signer_name_param(_: Turn) -> stripe::SignerNameParam {
    stripe::SignerNameParam::new().person("ab")
}

pub(super) fn external_account_or_id(turn: Turn) -> stripe::ExternalAccountOrId {
    let (arm, turn) = turn.choose(3);
    match arm {
        0 => {
            stripe::ExternalAccountOrId::Card(
                super::accounts::external_account_payout_card(turn.inside()),
            )
        }
        1 => {
            stripe::ExternalAccountOrId::BankAccount(
                super::accounts::external_account_payout_bank_account(turn.inside()),
            )
        }
        _ => stripe::ExternalAccountOrId::Id("ab".to_owned()),
    }
}

pub(super) fn external_account_payout_card(
    _: Turn,
) -> stripe::ExternalAccountPayoutCard {
    stripe::ExternalAccountPayoutCard::new("ab", 1, 1, "usd")
        .address_city("ab")
        .address_country("ab")
        .address_line1("ab")
        .address_line2("ab")
        .address_state("ab")
        .address_zip("ab")
        .cvc("ab")
        .metadata([("key", "ab")])
        .name("ab")
        .default_for_currency(true)
}

pub(super) fn account_groups_specs(turn: Turn) -> stripe::AccountGroupsSpecs {
    let value = stripe::AccountGroupsSpecs::new().payments_pricing("ab");
    if turn.clears() { value.clear_payments_pricing() } else { value }
}

pub(super) fn settings_specs(turn: Turn) -> stripe::SettingsSpecs {
    stripe::SettingsSpecs::new()
        .bacs_debit_payments(super::accounts::bacs_debit_payments_specs(turn.inside()))
        .branding(super::accounts::branding_settings_specs(turn.inside()))
        .card_issuing(super::accounts::card_issuing_settings_specs(turn.inside()))
        .card_payments(super::accounts::card_payments_settings_specs(turn.inside()))
        .invoices(super::accounts::invoices_settings_specs_create(turn.inside()))
        .payments(super::accounts::payments_settings_specs(turn.inside()))
        .payouts(super::accounts::payout_settings_specs(turn.inside()))
        .treasury(super::accounts::treasury_settings_specs(turn.inside()))
}

pub(super) fn bacs_debit_payments_specs(_: Turn) -> stripe::BacsDebitPaymentsSpecs {
    stripe::BacsDebitPaymentsSpecs::new().display_name("ab")
}

pub(super) fn branding_settings_specs(_: Turn) -> stripe::BrandingSettingsSpecs {
    stripe::BrandingSettingsSpecs::new()
        .icon("ab")
        .logo("ab")
        .primary_color("ab")
        .secondary_color("ab")
}

pub(super) fn card_issuing_settings_specs(
    turn: Turn,
) -> stripe::CardIssuingSettingsSpecs {
    stripe::CardIssuingSettingsSpecs::new()
        .tos_acceptance(super::shared::settings_terms_of_service_specs(turn.inside()))
}

pub(super) fn card_payments_settings_specs(
    turn: Turn,
) -> stripe::CardPaymentsSettingsSpecs {
    let value = stripe::CardPaymentsSettingsSpecs::new()
        .decline_on(super::accounts::decline_charge_on_specs(turn.inside()))
        .statement_descriptor_prefix("ab")
        .statement_descriptor_prefix_kana("ab")
        .statement_descriptor_prefix_kanji("ab");
    if turn.clears() {
        value
            .clear_statement_descriptor_prefix_kana()
            .clear_statement_descriptor_prefix_kanji()
    } else {
        value
    }
}

pub(super) fn decline_charge_on_specs(_: Turn) -> stripe::DeclineChargeOnSpecs {
    stripe::DeclineChargeOnSpecs::new().avs_failure(true).cvc_failure(true)
}

pub(super) fn invoices_settings_specs_create(
    turn: Turn,
) -> stripe::InvoicesSettingsSpecsCreate {
    stripe::InvoicesSettingsSpecsCreate::new()
        .hosted_payment_method_save(turn.word::<stripe::HostedPaymentMethodSave>())
}

pub(super) fn payments_settings_specs(_: Turn) -> stripe::PaymentsSettingsSpecs {
    stripe::PaymentsSettingsSpecs::new()
        .statement_descriptor("ab")
        .statement_descriptor_kana("ab")
        .statement_descriptor_kanji("ab")
}

pub(super) fn payout_settings_specs(turn: Turn) -> stripe::PayoutSettingsSpecs {
    stripe::PayoutSettingsSpecs::new()
        .debit_negative_balances(true)
        .schedule(super::accounts::transfer_schedule_specs(turn.inside()))
        .statement_descriptor("ab")
}

pub(super) fn transfer_schedule_specs(turn: Turn) -> stripe::TransferScheduleSpecs {
    stripe::TransferScheduleSpecs::new()
        .delay_days(super::accounts::integer_or_minimum(turn))
        .interval(turn.word::<stripe::TransferScheduleSpecsInterval>())
        .monthly_anchor(1)
        .monthly_payout_days([1])
        .weekly_anchor(turn.word::<stripe::WeeklyAnchor>())
        .weekly_payout_days([turn.word::<stripe::WeeklyPayoutDay>()])
}

pub(super) fn integer_or_minimum(turn: Turn) -> stripe::IntegerOrMinimum {
    let (arm, _) = turn.choose(2);
    match arm {
        0 => stripe::IntegerOrMinimum::Minimum,
        _ => stripe::IntegerOrMinimum::Integer(1_i64),
    }
}

pub(super) fn treasury_settings_specs(turn: Turn) -> stripe::TreasurySettingsSpecs {
    stripe::TreasurySettingsSpecs::new()
        .tos_acceptance(super::shared::settings_terms_of_service_specs(turn.inside()))
}

pub(super) fn tos_acceptance_specs(_: Turn) -> stripe::TosAcceptanceSpecs {
    stripe::TosAcceptanceSpecs::new()
        .date(1700000000)
        .ip("ab")
        .service_agreement("ab")
        .user_agent("ab")
}

pub(super) fn business_profile_update_specs(
    turn: Turn,
) -> stripe::BusinessProfileUpdateSpecs {
    let value = stripe::BusinessProfileUpdateSpecs::new()
        .annual_revenue(super::accounts::annual_revenue_specs(turn.inside()))
        .estimated_worker_count(1)
        .mcc("ab")
        .minority_owned_business_designation([
            turn.word::<stripe::MinorityOwnedBusinessDesignation>(),
        ])
        .monthly_estimated_revenue(
            super::accounts::monthly_estimated_revenue_specs(turn.inside()),
        )
        .name("ab")
        .product_description("ab")
        .support_address(super::shared::address_specs(turn.inside()))
        .support_email("ab")
        .support_phone("ab")
        .support_url("ab")
        .url("ab");
    if turn.clears() { value.clear_support_url() } else { value }
}

pub(super) fn company_update_specs(turn: Turn) -> stripe::CompanyUpdateSpecs {
    let value = stripe::CompanyUpdateSpecs::new()
        .address(super::shared::legal_entity_and_kyc_address_specs(turn.inside()))
        .address_kana(super::shared::japan_address_kana_specs(turn.inside()))
        .address_kanji(super::shared::japan_address_kanji_specs(turn.inside()))
        .directors_provided(true)
        .directorship_declaration(
            super::shared::company_directorship_declaration(turn.inside()),
        )
        .executives_provided(true)
        .export_license_id("ab")
        .export_purpose_code("ab")
        .name("ab")
        .name_kana("ab")
        .name_kanji("ab")
        .owners_provided(true)
        .ownership_declaration(
            super::shared::company_ownership_declaration(turn.inside()),
        )
        .ownership_exemption_reason(turn.word::<stripe::OwnershipExemptionReason>())
        .phone("ab")
        .registration_date(super::shared::registration_date_specs(turn.inside()))
        .registration_number("ab")
        .representative_declaration(
            super::shared::company_representative_declaration(turn.inside()),
        )
        .structure(turn.word::<stripe::CompanySpecsStructure>())
        .tax_id("ab")
        .tax_id_registrar("ab")
        .vat_id("ab")
        .verification(super::shared::verification_specs(turn.inside()));
    if turn.clears() {
        value
            .clear_ownership_exemption_reason()
            .clear_registration_date()
            .clear_structure()
    } else {
        value
    }
}

pub(super) fn individual_update_specs(turn: Turn) -> stripe::IndividualUpdateSpecs {
    let value = stripe::IndividualUpdateSpecs::new()
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

pub(super) fn settings_specs_update(turn: Turn) -> stripe::SettingsSpecsUpdate {
    stripe::SettingsSpecsUpdate::new()
        .bacs_debit_payments(super::accounts::bacs_debit_payments_specs(turn.inside()))
        .branding(super::accounts::branding_settings_specs(turn.inside()))
        .card_issuing(super::accounts::card_issuing_settings_specs(turn.inside()))
        .card_payments(super::accounts::card_payments_settings_specs(turn.inside()))
        .invoices(super::accounts::invoices_settings_specs(turn.inside()))
        .payments(super::accounts::payments_settings_specs(turn.inside()))
        .payouts(super::accounts::payout_settings_specs(turn.inside()))
        .treasury(super::accounts::treasury_settings_specs(turn.inside()))
}

pub(super) fn invoices_settings_specs(turn: Turn) -> stripe::InvoicesSettingsSpecs {
    let value = stripe::InvoicesSettingsSpecs::new()
        .default_account_tax_ids(["ab"])
        .hosted_payment_method_save(turn.word::<stripe::HostedPaymentMethodSave>());
    if turn.clears() { value.clear_default_account_tax_ids() } else { value }
}

fn delete_accounts_account_required(client: &Client) -> Exchange {
    receive(stripe::accounts::delete("account_1").send(client))
}
fn delete_accounts_account_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::accounts::delete("account_1");
    receive(request.send(client))
}

fn delete_accounts_account_bank_accounts_id_required(client: &Client) -> Exchange {
    receive(stripe::accounts::bank_accounts::delete("account_1", "id_1").send(client))
}
fn delete_accounts_account_bank_accounts_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::accounts::bank_accounts::delete("account_1", "id_1");
    receive(request.send(client))
}

fn delete_accounts_account_external_accounts_id_required(client: &Client) -> Exchange {
    receive(
        stripe::accounts::external_accounts::delete("account_1", "id_1").send(client),
    )
}
fn delete_accounts_account_external_accounts_id_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::accounts::external_accounts::delete("account_1", "id_1");
    receive(request.send(client))
}

fn delete_accounts_account_people_person_required(client: &Client) -> Exchange {
    receive(stripe::accounts::people::delete("account_1", "person_1").send(client))
}
fn delete_accounts_account_people_person_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::accounts::people::delete("account_1", "person_1");
    receive(request.send(client))
}

fn delete_accounts_account_persons_person_required(client: &Client) -> Exchange {
    receive(stripe::accounts::persons::delete("account_1", "person_1").send(client))
}
fn delete_accounts_account_persons_person_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::accounts::persons::delete("account_1", "person_1");
    receive(request.send(client))
}

fn get_account_required(client: &Client) -> Exchange {
    receive(stripe::accounts::retrieve_current().send(client))
}
fn get_account_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::accounts::retrieve_current()
        .expand(stripe::Account::COMPANY_VERIFICATION_DOCUMENT_BACK)
        .expand(stripe::Account::COMPANY_VERIFICATION_DOCUMENT_FRONT)
        .expand(stripe::Account::SETTINGS_BRANDING_ICON)
        .expand(stripe::Account::SETTINGS_BRANDING_LOGO)
        .expand(stripe::Account::SETTINGS_INVOICES_DEFAULT_ACCOUNT_TAX_IDS);
    receive(request.send(client))
}

fn get_accounts_required(client: &Client) -> Exchange {
    receive(stripe::accounts::list().send(client))
}
fn get_accounts_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::accounts::list()
        .expand(stripe::Account::COMPANY_VERIFICATION_DOCUMENT_BACK)
        .expand(stripe::Account::COMPANY_VERIFICATION_DOCUMENT_FRONT)
        .expand(stripe::Account::SETTINGS_BRANDING_ICON)
        .expand(stripe::Account::SETTINGS_BRANDING_LOGO)
        .expand(stripe::Account::SETTINGS_INVOICES_DEFAULT_ACCOUNT_TAX_IDS)
        .created(turn.range(Timestamp::from(1700000000)))
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_accounts_account_required(client: &Client) -> Exchange {
    receive(stripe::accounts::retrieve("account_1").send(client))
}
fn get_accounts_account_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::accounts::retrieve("account_1")
        .expand(stripe::Account::COMPANY_VERIFICATION_DOCUMENT_BACK)
        .expand(stripe::Account::COMPANY_VERIFICATION_DOCUMENT_FRONT)
        .expand(stripe::Account::SETTINGS_BRANDING_ICON)
        .expand(stripe::Account::SETTINGS_BRANDING_LOGO)
        .expand(stripe::Account::SETTINGS_INVOICES_DEFAULT_ACCOUNT_TAX_IDS);
    receive(request.send(client))
}

fn get_accounts_account_bank_accounts_id_required(client: &Client) -> Exchange {
    receive(stripe::accounts::bank_accounts::retrieve("account_1", "id_1").send(client))
}
fn get_accounts_account_bank_accounts_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::accounts::bank_accounts::retrieve("account_1", "id_1");
    receive(request.send(client))
}

fn get_accounts_account_capabilities_required(client: &Client) -> Exchange {
    receive(stripe::accounts::capabilities::list("account_1").send(client))
}
fn get_accounts_account_capabilities_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::accounts::capabilities::list("account_1")
        .expand(stripe::Capability::ACCOUNT);
    receive(request.send(client))
}

fn get_accounts_account_capabilities_capability_required(client: &Client) -> Exchange {
    receive(
        stripe::accounts::capabilities::retrieve("account_1", "capability_1")
            .send(client),
    )
}
fn get_accounts_account_capabilities_capability_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::accounts::capabilities::retrieve("account_1", "capability_1")
        .expand(stripe::Capability::ACCOUNT);
    receive(request.send(client))
}

fn get_accounts_account_external_accounts_required(client: &Client) -> Exchange {
    receive(stripe::accounts::external_accounts::list("account_1").send(client))
}
fn get_accounts_account_external_accounts_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::accounts::external_accounts::list("account_1")
        .ending_before("ab")
        .limit(1)
        .object(turn.word::<stripe::AccountExternalAccountObject>())
        .starting_after("ab");
    receive(request.send(client))
}

fn get_accounts_account_external_accounts_id_required(client: &Client) -> Exchange {
    receive(
        stripe::accounts::external_accounts::retrieve("account_1", "id_1").send(client),
    )
}
fn get_accounts_account_external_accounts_id_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::accounts::external_accounts::retrieve("account_1", "id_1");
    receive(request.send(client))
}

fn get_accounts_account_people_required(client: &Client) -> Exchange {
    receive(stripe::accounts::people::list("account_1").send(client))
}
fn get_accounts_account_people_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::accounts::people::list("account_1")
        .expand(stripe::Person::VERIFICATION_ADDITIONAL_DOCUMENT_BACK)
        .expand(stripe::Person::VERIFICATION_ADDITIONAL_DOCUMENT_FRONT)
        .expand(stripe::Person::VERIFICATION_DOCUMENT_BACK)
        .expand(stripe::Person::VERIFICATION_DOCUMENT_FRONT)
        .ending_before("ab")
        .limit(1)
        .relationship(super::accounts::all_people_relationship_specs(turn.inside()))
        .starting_after("ab");
    receive(request.send(client))
}

fn get_accounts_account_people_person_required(client: &Client) -> Exchange {
    receive(stripe::accounts::people::retrieve("account_1", "person_1").send(client))
}
fn get_accounts_account_people_person_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::accounts::people::retrieve("account_1", "person_1")
        .expand(stripe::Person::VERIFICATION_ADDITIONAL_DOCUMENT_BACK)
        .expand(stripe::Person::VERIFICATION_ADDITIONAL_DOCUMENT_FRONT)
        .expand(stripe::Person::VERIFICATION_DOCUMENT_BACK)
        .expand(stripe::Person::VERIFICATION_DOCUMENT_FRONT);
    receive(request.send(client))
}

fn get_accounts_account_persons_required(client: &Client) -> Exchange {
    receive(stripe::accounts::persons::list("account_1").send(client))
}
fn get_accounts_account_persons_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::accounts::persons::list("account_1")
        .expand(stripe::Person::VERIFICATION_ADDITIONAL_DOCUMENT_BACK)
        .expand(stripe::Person::VERIFICATION_ADDITIONAL_DOCUMENT_FRONT)
        .expand(stripe::Person::VERIFICATION_DOCUMENT_BACK)
        .expand(stripe::Person::VERIFICATION_DOCUMENT_FRONT)
        .ending_before("ab")
        .limit(1)
        .relationship(super::accounts::all_people_relationship_specs(turn.inside()))
        .starting_after("ab");
    receive(request.send(client))
}

fn get_accounts_account_persons_person_required(client: &Client) -> Exchange {
    receive(stripe::accounts::persons::retrieve("account_1", "person_1").send(client))
}
fn get_accounts_account_persons_person_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::accounts::persons::retrieve("account_1", "person_1")
        .expand(stripe::Person::VERIFICATION_ADDITIONAL_DOCUMENT_BACK)
        .expand(stripe::Person::VERIFICATION_ADDITIONAL_DOCUMENT_FRONT)
        .expand(stripe::Person::VERIFICATION_DOCUMENT_BACK)
        .expand(stripe::Person::VERIFICATION_DOCUMENT_FRONT);
    receive(request.send(client))
}

fn post_accounts_required(client: &Client) -> Exchange {
    receive(stripe::accounts::create().send(client))
}
fn post_accounts_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::accounts::create()
        .expand(stripe::Account::COMPANY_VERIFICATION_DOCUMENT_BACK)
        .expand(stripe::Account::COMPANY_VERIFICATION_DOCUMENT_FRONT)
        .expand(stripe::Account::SETTINGS_BRANDING_ICON)
        .expand(stripe::Account::SETTINGS_BRANDING_LOGO)
        .expand(stripe::Account::SETTINGS_INVOICES_DEFAULT_ACCOUNT_TAX_IDS)
        .account_token("ab")
        .bank_account(super::accounts::account_bank_account_or_id(turn))
        .business_profile(super::accounts::business_profile_specs(turn.inside()))
        .business_type(turn.word::<stripe::BusinessType>())
        .capabilities(super::accounts::capabilities_param(turn.inside()))
        .company(super::accounts::company_specs(turn.inside()))
        .controller(super::accounts::controller_specs(turn.inside()))
        .country("ab")
        .default_currency("usd")
        .documents(super::accounts::documents_specs(turn.inside()))
        .email("ab")
        .external_account(super::accounts::external_account_or_id(turn))
        .groups(super::accounts::account_groups_specs(turn.inside()))
        .individual(super::shared::individual_specs(turn.inside()))
        .metadata([("key", "ab")])
        .settings(super::accounts::settings_specs(turn.inside()))
        .tos_acceptance(super::accounts::tos_acceptance_specs(turn.inside()))
        .type_(turn.word::<stripe::CreateAccountType>());
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_accounts_account_required(client: &Client) -> Exchange {
    receive(stripe::accounts::update("account_1").send(client))
}
fn post_accounts_account_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::accounts::update("account_1")
        .expand(stripe::Account::COMPANY_VERIFICATION_DOCUMENT_BACK)
        .expand(stripe::Account::COMPANY_VERIFICATION_DOCUMENT_FRONT)
        .expand(stripe::Account::SETTINGS_BRANDING_ICON)
        .expand(stripe::Account::SETTINGS_BRANDING_LOGO)
        .expand(stripe::Account::SETTINGS_INVOICES_DEFAULT_ACCOUNT_TAX_IDS)
        .account_token("ab")
        .business_profile(super::accounts::business_profile_update_specs(turn.inside()))
        .business_type(turn.word::<stripe::BusinessType>())
        .capabilities(super::accounts::capabilities_param(turn.inside()))
        .company(super::accounts::company_update_specs(turn.inside()))
        .default_currency("usd")
        .documents(super::accounts::documents_specs(turn.inside()))
        .email("ab")
        .external_account(super::accounts::external_account_or_id(turn))
        .groups(super::accounts::account_groups_specs(turn.inside()))
        .individual(super::accounts::individual_update_specs(turn.inside()))
        .metadata([("key", "ab")])
        .settings(super::accounts::settings_specs_update(turn.inside()))
        .tos_acceptance(super::accounts::tos_acceptance_specs(turn.inside()));
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_accounts_account_bank_accounts_required(client: &Client) -> Exchange {
    receive(
        stripe::accounts::bank_accounts::create(
                "account_1",
                stripe::ExternalAccountOrId::Card(
                    stripe::ExternalAccountPayoutCard::new("ab", 1, 1, "usd"),
                ),
            )
            .send(client),
    )
}
fn post_accounts_account_bank_accounts_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::accounts::bank_accounts::create(
            "account_1",
            super::accounts::external_account_or_id(turn),
        )
        .bank_account(super::accounts::account_bank_account_or_id(turn))
        .default_for_currency(true)
        .metadata([("key", "ab")]);
    receive(request.send(client))
}

fn post_accounts_account_bank_accounts_id_required(client: &Client) -> Exchange {
    receive(stripe::accounts::bank_accounts::update("account_1", "id_1").send(client))
}
fn post_accounts_account_bank_accounts_id_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::accounts::bank_accounts::update("account_1", "id_1")
        .account_holder_name("ab")
        .account_holder_type(turn.word::<stripe::AccountHolderType>())
        .account_type(turn.word::<stripe::AccountBankAccountAccountType>())
        .address_city("ab")
        .address_country("ab")
        .address_line1("ab")
        .address_line2("ab")
        .address_state("ab")
        .address_zip("ab")
        .default_for_currency(true)
        .documents(super::shared::external_account_documents_param(turn.inside()))
        .exp_month("ab")
        .exp_year("ab")
        .metadata([("key", "ab")])
        .name("ab");
    let request = if turn.clears() {
        request.clear_account_holder_type().clear_metadata()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_accounts_account_capabilities_capability_required(client: &Client) -> Exchange {
    receive(
        stripe::accounts::capabilities::update("account_1", "capability_1").send(client),
    )
}
fn post_accounts_account_capabilities_capability_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::accounts::capabilities::update("account_1", "capability_1")
        .expand(stripe::Capability::ACCOUNT)
        .requested(true);
    receive(request.send(client))
}

fn post_accounts_account_external_accounts_required(client: &Client) -> Exchange {
    receive(
        stripe::accounts::external_accounts::create(
                "account_1",
                stripe::ExternalAccountOrId::Card(
                    stripe::ExternalAccountPayoutCard::new("ab", 1, 1, "usd"),
                ),
            )
            .send(client),
    )
}
fn post_accounts_account_external_accounts_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::accounts::external_accounts::create(
            "account_1",
            super::accounts::external_account_or_id(turn),
        )
        .bank_account(super::accounts::account_bank_account_or_id(turn))
        .default_for_currency(true)
        .metadata([("key", "ab")]);
    receive(request.send(client))
}

fn post_accounts_account_external_accounts_id_required(client: &Client) -> Exchange {
    receive(
        stripe::accounts::external_accounts::update("account_1", "id_1").send(client),
    )
}
fn post_accounts_account_external_accounts_id_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::accounts::external_accounts::update("account_1", "id_1")
        .account_holder_name("ab")
        .account_holder_type(turn.word::<stripe::AccountHolderType>())
        .account_type(turn.word::<stripe::AccountBankAccountAccountType>())
        .address_city("ab")
        .address_country("ab")
        .address_line1("ab")
        .address_line2("ab")
        .address_state("ab")
        .address_zip("ab")
        .default_for_currency(true)
        .documents(super::shared::external_account_documents_param(turn.inside()))
        .exp_month("ab")
        .exp_year("ab")
        .metadata([("key", "ab")])
        .name("ab");
    let request = if turn.clears() {
        request.clear_account_holder_type().clear_metadata()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_accounts_account_login_links_required(client: &Client) -> Exchange {
    receive(stripe::accounts::login_links::create("account_1").send(client))
}
fn post_accounts_account_login_links_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::accounts::login_links::create("account_1");
    receive(request.send(client))
}

fn post_accounts_account_people_required(client: &Client) -> Exchange {
    receive(stripe::accounts::people::create("account_1").send(client))
}
fn post_accounts_account_people_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::accounts::people::create("account_1")
        .expand(stripe::Person::VERIFICATION_ADDITIONAL_DOCUMENT_BACK)
        .expand(stripe::Person::VERIFICATION_ADDITIONAL_DOCUMENT_FRONT)
        .expand(stripe::Person::VERIFICATION_DOCUMENT_BACK)
        .expand(stripe::Person::VERIFICATION_DOCUMENT_FRONT)
        .additional_tos_acceptances(
            super::shared::person_additional_tos_acceptances_specs(turn.inside()),
        )
        .address(super::shared::legal_entity_and_kyc_address_specs(turn.inside()))
        .address_kana(super::shared::japan_address_kana_specs(turn.inside()))
        .address_kanji(super::shared::japan_address_kanji_specs(turn.inside()))
        .dob(super::shared::date_of_birth_specs(turn.inside()))
        .documents(super::shared::person_documents_specs(turn.inside()))
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
        .nationality("ab")
        .person_token("ab")
        .phone("ab")
        .political_exposure(turn.word::<stripe::PoliticalExposure>())
        .registered_address(super::shared::address_specs(turn.inside()))
        .relationship(super::shared::relationship_specs(turn.inside()))
        .ssn_last_4("ab")
        .us_cfpb_data(super::shared::us_cfpb_data_specs(turn.inside()))
        .verification(super::shared::person_verification_specs(turn.inside()));
    let request = if turn.clears() {
        request.clear_dob().clear_full_name_aliases().clear_metadata()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_accounts_account_people_person_required(client: &Client) -> Exchange {
    receive(stripe::accounts::people::update("account_1", "person_1").send(client))
}
fn post_accounts_account_people_person_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::accounts::people::update("account_1", "person_1")
        .expand(stripe::Person::VERIFICATION_ADDITIONAL_DOCUMENT_BACK)
        .expand(stripe::Person::VERIFICATION_ADDITIONAL_DOCUMENT_FRONT)
        .expand(stripe::Person::VERIFICATION_DOCUMENT_BACK)
        .expand(stripe::Person::VERIFICATION_DOCUMENT_FRONT)
        .additional_tos_acceptances(
            super::shared::person_additional_tos_acceptances_specs(turn.inside()),
        )
        .address(super::shared::legal_entity_and_kyc_address_specs(turn.inside()))
        .address_kana(super::shared::japan_address_kana_specs(turn.inside()))
        .address_kanji(super::shared::japan_address_kanji_specs(turn.inside()))
        .dob(super::shared::date_of_birth_specs(turn.inside()))
        .documents(super::shared::person_documents_specs(turn.inside()))
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
        .nationality("ab")
        .person_token("ab")
        .phone("ab")
        .political_exposure(turn.word::<stripe::PoliticalExposure>())
        .registered_address(super::shared::address_specs(turn.inside()))
        .relationship(super::shared::relationship_specs(turn.inside()))
        .ssn_last_4("ab")
        .us_cfpb_data(super::shared::us_cfpb_data_specs(turn.inside()))
        .verification(super::shared::person_verification_specs(turn.inside()));
    let request = if turn.clears() {
        request.clear_dob().clear_full_name_aliases().clear_metadata()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_accounts_account_persons_required(client: &Client) -> Exchange {
    receive(stripe::accounts::persons::create("account_1").send(client))
}
fn post_accounts_account_persons_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::accounts::persons::create("account_1")
        .expand(stripe::Person::VERIFICATION_ADDITIONAL_DOCUMENT_BACK)
        .expand(stripe::Person::VERIFICATION_ADDITIONAL_DOCUMENT_FRONT)
        .expand(stripe::Person::VERIFICATION_DOCUMENT_BACK)
        .expand(stripe::Person::VERIFICATION_DOCUMENT_FRONT)
        .additional_tos_acceptances(
            super::shared::person_additional_tos_acceptances_specs(turn.inside()),
        )
        .address(super::shared::legal_entity_and_kyc_address_specs(turn.inside()))
        .address_kana(super::shared::japan_address_kana_specs(turn.inside()))
        .address_kanji(super::shared::japan_address_kanji_specs(turn.inside()))
        .dob(super::shared::date_of_birth_specs(turn.inside()))
        .documents(super::shared::person_documents_specs(turn.inside()))
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
        .nationality("ab")
        .person_token("ab")
        .phone("ab")
        .political_exposure(turn.word::<stripe::PoliticalExposure>())
        .registered_address(super::shared::address_specs(turn.inside()))
        .relationship(super::shared::relationship_specs(turn.inside()))
        .ssn_last_4("ab")
        .us_cfpb_data(super::shared::us_cfpb_data_specs(turn.inside()))
        .verification(super::shared::person_verification_specs(turn.inside()));
    let request = if turn.clears() {
        request.clear_dob().clear_full_name_aliases().clear_metadata()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_accounts_account_persons_person_required(client: &Client) -> Exchange {
    receive(stripe::accounts::persons::update("account_1", "person_1").send(client))
}
fn post_accounts_account_persons_person_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::accounts::persons::update("account_1", "person_1")
        .expand(stripe::Person::VERIFICATION_ADDITIONAL_DOCUMENT_BACK)
        .expand(stripe::Person::VERIFICATION_ADDITIONAL_DOCUMENT_FRONT)
        .expand(stripe::Person::VERIFICATION_DOCUMENT_BACK)
        .expand(stripe::Person::VERIFICATION_DOCUMENT_FRONT)
        .additional_tos_acceptances(
            super::shared::person_additional_tos_acceptances_specs(turn.inside()),
        )
        .address(super::shared::legal_entity_and_kyc_address_specs(turn.inside()))
        .address_kana(super::shared::japan_address_kana_specs(turn.inside()))
        .address_kanji(super::shared::japan_address_kanji_specs(turn.inside()))
        .dob(super::shared::date_of_birth_specs(turn.inside()))
        .documents(super::shared::person_documents_specs(turn.inside()))
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
        .nationality("ab")
        .person_token("ab")
        .phone("ab")
        .political_exposure(turn.word::<stripe::PoliticalExposure>())
        .registered_address(super::shared::address_specs(turn.inside()))
        .relationship(super::shared::relationship_specs(turn.inside()))
        .ssn_last_4("ab")
        .us_cfpb_data(super::shared::us_cfpb_data_specs(turn.inside()))
        .verification(super::shared::person_verification_specs(turn.inside()));
    let request = if turn.clears() {
        request.clear_dob().clear_full_name_aliases().clear_metadata()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_accounts_account_reject_required(client: &Client) -> Exchange {
    receive(stripe::accounts::reject("account_1", "ab").send(client))
}
fn post_accounts_account_reject_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::accounts::reject("account_1", "ab")
        .expand(stripe::Account::COMPANY_VERIFICATION_DOCUMENT_BACK)
        .expand(stripe::Account::COMPANY_VERIFICATION_DOCUMENT_FRONT)
        .expand(stripe::Account::SETTINGS_BRANDING_ICON)
        .expand(stripe::Account::SETTINGS_BRANDING_LOGO)
        .expand(stripe::Account::SETTINGS_INVOICES_DEFAULT_ACCOUNT_TAX_IDS);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "DeleteAccountsAccount",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: delete_accounts_account_required,
        every: delete_accounts_account_every,
    },
    Operation {
        id: "DeleteAccountsAccountBankAccountsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: delete_accounts_account_bank_accounts_id_required,
        every: delete_accounts_account_bank_accounts_id_every,
    },
    Operation {
        id: "DeleteAccountsAccountExternalAccountsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: delete_accounts_account_external_accounts_id_required,
        every: delete_accounts_account_external_accounts_id_every,
    },
    Operation {
        id: "DeleteAccountsAccountPeoplePerson",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: delete_accounts_account_people_person_required,
        every: delete_accounts_account_people_person_every,
    },
    Operation {
        id: "DeleteAccountsAccountPersonsPerson",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: delete_accounts_account_persons_person_required,
        every: delete_accounts_account_persons_person_every,
    },
    Operation {
        id: "GetAccount",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_account_required,
        every: get_account_every,
    },
    Operation {
        id: "GetAccounts",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_accounts_required,
        every: get_accounts_every,
    },
    Operation {
        id: "GetAccountsAccount",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_accounts_account_required,
        every: get_accounts_account_every,
    },
    Operation {
        id: "GetAccountsAccountBankAccountsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_accounts_account_bank_accounts_id_required,
        every: get_accounts_account_bank_accounts_id_every,
    },
    Operation {
        id: "GetAccountsAccountCapabilities",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_accounts_account_capabilities_required,
        every: get_accounts_account_capabilities_every,
    },
    Operation {
        id: "GetAccountsAccountCapabilitiesCapability",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_accounts_account_capabilities_capability_required,
        every: get_accounts_account_capabilities_capability_every,
    },
    Operation {
        id: "GetAccountsAccountExternalAccounts",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 0,
        },
        required: get_accounts_account_external_accounts_required,
        every: get_accounts_account_external_accounts_every,
    },
    Operation {
        id: "GetAccountsAccountExternalAccountsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_accounts_account_external_accounts_id_required,
        every: get_accounts_account_external_accounts_id_every,
    },
    Operation {
        id: "GetAccountsAccountPeople",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_accounts_account_people_required,
        every: get_accounts_account_people_every,
    },
    Operation {
        id: "GetAccountsAccountPeoplePerson",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_accounts_account_people_person_required,
        every: get_accounts_account_people_person_every,
    },
    Operation {
        id: "GetAccountsAccountPersons",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_accounts_account_persons_required,
        every: get_accounts_account_persons_every,
    },
    Operation {
        id: "GetAccountsAccountPersonsPerson",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_accounts_account_persons_person_required,
        every: get_accounts_account_persons_person_every,
    },
    Operation {
        id: "PostAccounts",
        turns: Turns {
            arms: 3,
            words: 23,
            levels: 4,
        },
        required: post_accounts_required,
        every: post_accounts_every,
    },
    Operation {
        id: "PostAccountsAccount",
        turns: Turns {
            arms: 3,
            words: 23,
            levels: 4,
        },
        required: post_accounts_account_required,
        every: post_accounts_account_every,
    },
    Operation {
        id: "PostAccountsAccountBankAccounts",
        turns: Turns {
            arms: 3,
            words: 12,
            levels: 0,
        },
        required: post_accounts_account_bank_accounts_required,
        every: post_accounts_account_bank_accounts_every,
    },
    Operation {
        id: "PostAccountsAccountBankAccountsId",
        turns: Turns {
            arms: 1,
            words: 4,
            levels: 1,
        },
        required: post_accounts_account_bank_accounts_id_required,
        every: post_accounts_account_bank_accounts_id_every,
    },
    Operation {
        id: "PostAccountsAccountCapabilitiesCapability",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_accounts_account_capabilities_capability_required,
        every: post_accounts_account_capabilities_capability_every,
    },
    Operation {
        id: "PostAccountsAccountExternalAccounts",
        turns: Turns {
            arms: 3,
            words: 12,
            levels: 0,
        },
        required: post_accounts_account_external_accounts_required,
        every: post_accounts_account_external_accounts_every,
    },
    Operation {
        id: "PostAccountsAccountExternalAccountsId",
        turns: Turns {
            arms: 1,
            words: 4,
            levels: 1,
        },
        required: post_accounts_account_external_accounts_id_required,
        every: post_accounts_account_external_accounts_id_every,
    },
    Operation {
        id: "PostAccountsAccountLoginLinks",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_accounts_account_login_links_required,
        every: post_accounts_account_login_links_every,
    },
    Operation {
        id: "PostAccountsAccountPeople",
        turns: Turns {
            arms: 2,
            words: 24,
            levels: 3,
        },
        required: post_accounts_account_people_required,
        every: post_accounts_account_people_every,
    },
    Operation {
        id: "PostAccountsAccountPeoplePerson",
        turns: Turns {
            arms: 2,
            words: 24,
            levels: 3,
        },
        required: post_accounts_account_people_person_required,
        every: post_accounts_account_people_person_every,
    },
    Operation {
        id: "PostAccountsAccountPersons",
        turns: Turns {
            arms: 2,
            words: 24,
            levels: 3,
        },
        required: post_accounts_account_persons_required,
        every: post_accounts_account_persons_every,
    },
    Operation {
        id: "PostAccountsAccountPersonsPerson",
        turns: Turns {
            arms: 2,
            words: 24,
            levels: 3,
        },
        required: post_accounts_account_persons_person_required,
        every: post_accounts_account_persons_person_every,
    },
    Operation {
        id: "PostAccountsAccountReject",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_accounts_account_reject_required,
        every: post_accounts_account_reject_every,
    },
];
