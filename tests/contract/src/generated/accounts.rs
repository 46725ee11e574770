// Written by `cargo xtask generate`. Do not edit.
//! What `accounts` sends.

use crate::prelude::*;

pub(super) fn accounts_people_list_relationship(
    _: Turn,
) -> stripe::accounts::people::list::Relationship {
    stripe::accounts::people::list::Relationship::new()
        .authorizer(true)
        .director(true)
        .executive(true)
        .legal_guardian(true)
        .owner(true)
        .representative(true)
}

pub(super) fn accounts_create_bank_account(
    turn: Turn,
) -> stripe::accounts::create::BankAccount {
    stripe::accounts::create::BankAccount::new("s3cret", "ab")
        .account_holder_name("ab")
        .account_holder_type(
            turn.word::<stripe::accounts::create::bank_account::AccountHolderType>(),
        )
        .account_type(turn.word::<stripe::tokens::create::bank_account::AccountType>())
        .currency("usd")
        .documents(super::shared::accounts_create_bank_account_documents(turn.inside()))
        .routing_number("s3cret")
}

pub(super) fn accounts_create_bank_account_or_token(
    turn: Turn,
) -> stripe::accounts::CreateBankAccountOrToken {
    let (arm, turn) = turn.choose(2);
    match arm {
        0 => {
            stripe::accounts::CreateBankAccountOrToken::BankAccount(
                super::accounts::accounts_create_bank_account(turn.inside()),
            )
        }
        _ => stripe::accounts::CreateBankAccountOrToken::Id("ab".to_owned()),
    }
}

pub(super) fn accounts_create_business_profile(
    turn: Turn,
) -> stripe::accounts::create::BusinessProfile {
    let value = stripe::accounts::create::BusinessProfile::new()
        .annual_revenue(
            super::accounts::accounts_create_business_profile_annual_revenue(
                turn.inside(),
            ),
        )
        .estimated_worker_count(1)
        .mcc("ab")
        .minority_owned_business_designation([
            turn
                .word::<
                    stripe::account::business_profile::MinorityOwnedBusinessDesignation,
                >(),
        ])
        .monthly_estimated_revenue(
            super::accounts::accounts_create_business_profile_monthly_estimated_revenue(
                turn.inside(),
            ),
        )
        .name("ab")
        .product_description("ab")
        .support_address(
            super::accounts::accounts_create_business_profile_support_address(
                turn.inside(),
            ),
        )
        .support_email("ab")
        .support_phone("ab")
        .support_url("ab")
        .url("ab");
    if turn.clears() { value.clear_support_url() } else { value }
}

pub(super) fn accounts_create_business_profile_annual_revenue(
    _: Turn,
) -> stripe::accounts::create::business_profile::AnnualRevenue {
    stripe::accounts::create::business_profile::AnnualRevenue::new(1, "usd", "ab")
}

pub(super) fn accounts_create_business_profile_monthly_estimated_revenue(
    _: Turn,
) -> stripe::accounts::create::business_profile::MonthlyEstimatedRevenue {
    stripe::accounts::create::business_profile::MonthlyEstimatedRevenue::new(1, "usd")
}

pub(super) fn accounts_create_business_profile_support_address(
    _: Turn,
) -> stripe::accounts::create::business_profile::SupportAddress {
    stripe::accounts::create::business_profile::SupportAddress::new()
        .city("ab")
        .country("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
}

pub(super) fn accounts_create_capabilities(
    turn: Turn,
) -> stripe::accounts::create::Capabilities {
    stripe::accounts::create::Capabilities::new()
        .acss_debit_payments(
            super::shared::accounts_create_capabilities_acss_debit_payments(
                turn.inside(),
            ),
        )
        .affirm_payments(
            super::shared::accounts_create_capabilities_affirm_payments(turn.inside()),
        )
        .afterpay_clearpay_payments(
            super::shared::accounts_create_capabilities_afterpay_clearpay_payments(
                turn.inside(),
            ),
        )
        .alma_payments(
            super::shared::accounts_create_capabilities_alma_payments(turn.inside()),
        )
        .amazon_pay_payments(
            super::shared::accounts_create_capabilities_amazon_pay_payments(
                turn.inside(),
            ),
        )
        .app_distribution(
            super::accounts::accounts_create_capabilities_app_distribution(turn.inside()),
        )
        .au_becs_debit_payments(
            super::shared::accounts_create_capabilities_au_becs_debit_payments(
                turn.inside(),
            ),
        )
        .bacs_debit_payments(
            super::shared::accounts_create_capabilities_bacs_debit_payments(
                turn.inside(),
            ),
        )
        .bancontact_payments(
            super::shared::accounts_create_capabilities_bancontact_payments(
                turn.inside(),
            ),
        )
        .bank_transfer_payments(
            super::accounts::accounts_create_capabilities_bank_transfer_payments(
                turn.inside(),
            ),
        )
        .billie_payments(
            super::accounts::accounts_create_capabilities_billie_payments(turn.inside()),
        )
        .bizum_payments(
            super::accounts::accounts_create_capabilities_bizum_payments(turn.inside()),
        )
        .blik_payments(
            super::shared::accounts_create_capabilities_blik_payments(turn.inside()),
        )
        .boleto_payments(
            super::shared::accounts_create_capabilities_boleto_payments(turn.inside()),
        )
        .card_issuing(
            super::accounts::accounts_create_capabilities_card_issuing(turn.inside()),
        )
        .card_payments(
            super::shared::accounts_create_capabilities_card_payments(turn.inside()),
        )
        .cartes_bancaires_payments(
            super::shared::accounts_create_capabilities_cartes_bancaires_payments(
                turn.inside(),
            ),
        )
        .cashapp_payments(
            super::shared::accounts_create_capabilities_cashapp_payments(turn.inside()),
        )
        .crypto_payments(
            super::accounts::accounts_create_capabilities_crypto_payments(turn.inside()),
        )
        .eps_payments(
            super::shared::accounts_create_capabilities_eps_payments(turn.inside()),
        )
        .fpx_payments(
            super::shared::accounts_create_capabilities_fpx_payments(turn.inside()),
        )
        .gb_bank_transfer_payments(
            super::shared::accounts_create_capabilities_gb_bank_transfer_payments(
                turn.inside(),
            ),
        )
        .giropay_payments(
            super::accounts::accounts_create_capabilities_giropay_payments(turn.inside()),
        )
        .grabpay_payments(
            super::shared::accounts_create_capabilities_grabpay_payments(turn.inside()),
        )
        .ideal_payments(
            super::shared::accounts_create_capabilities_ideal_payments(turn.inside()),
        )
        .india_international_payments(
            super::accounts::accounts_create_capabilities_india_international_payments(
                turn.inside(),
            ),
        )
        .jcb_payments(
            super::shared::accounts_create_capabilities_jcb_payments(turn.inside()),
        )
        .jp_bank_transfer_payments(
            super::shared::accounts_create_capabilities_jp_bank_transfer_payments(
                turn.inside(),
            ),
        )
        .kakao_pay_payments(
            super::shared::accounts_create_capabilities_kakao_pay_payments(turn.inside()),
        )
        .klarna_payments(
            super::shared::accounts_create_capabilities_klarna_payments(turn.inside()),
        )
        .konbini_payments(
            super::shared::accounts_create_capabilities_konbini_payments(turn.inside()),
        )
        .kr_card_payments(
            super::shared::accounts_create_capabilities_kr_card_payments(turn.inside()),
        )
        .legacy_payments(
            super::accounts::accounts_create_capabilities_legacy_payments(turn.inside()),
        )
        .link_payments(
            super::shared::accounts_create_capabilities_link_payments(turn.inside()),
        )
        .mb_way_payments(
            super::accounts::accounts_create_capabilities_mb_way_payments(turn.inside()),
        )
        .mobilepay_payments(
            super::shared::accounts_create_capabilities_mobilepay_payments(turn.inside()),
        )
        .multibanco_payments(
            super::shared::accounts_create_capabilities_multibanco_payments(
                turn.inside(),
            ),
        )
        .mx_bank_transfer_payments(
            super::shared::accounts_create_capabilities_mx_bank_transfer_payments(
                turn.inside(),
            ),
        )
        .naver_pay_payments(
            super::shared::accounts_create_capabilities_naver_pay_payments(turn.inside()),
        )
        .nz_bank_account_becs_debit_payments(
            super::accounts::accounts_create_capabilities_nz_bank_account_becs_debit_payments(
                turn.inside(),
            ),
        )
        .oxxo_payments(
            super::shared::accounts_create_capabilities_oxxo_payments(turn.inside()),
        )
        .p24_payments(
            super::shared::accounts_create_capabilities_p24_payments(turn.inside()),
        )
        .pay_by_bank_payments(
            super::shared::accounts_create_capabilities_pay_by_bank_payments(
                turn.inside(),
            ),
        )
        .payco_payments(
            super::shared::accounts_create_capabilities_payco_payments(turn.inside()),
        )
        .paynow_payments(
            super::shared::accounts_create_capabilities_paynow_payments(turn.inside()),
        )
        .payto_payments(
            super::accounts::accounts_create_capabilities_payto_payments(turn.inside()),
        )
        .pix_payments(
            super::accounts::accounts_create_capabilities_pix_payments(turn.inside()),
        )
        .promptpay_payments(
            super::shared::accounts_create_capabilities_promptpay_payments(turn.inside()),
        )
        .revolut_pay_payments(
            super::shared::accounts_create_capabilities_revolut_pay_payments(
                turn.inside(),
            ),
        )
        .samsung_pay_payments(
            super::shared::accounts_create_capabilities_samsung_pay_payments(
                turn.inside(),
            ),
        )
        .satispay_payments(
            super::accounts::accounts_create_capabilities_satispay_payments(
                turn.inside(),
            ),
        )
        .scalapay_payments(
            super::accounts::accounts_create_capabilities_scalapay_payments(
                turn.inside(),
            ),
        )
        .sepa_bank_transfer_payments(
            super::shared::accounts_create_capabilities_sepa_bank_transfer_payments(
                turn.inside(),
            ),
        )
        .sepa_debit_payments(
            super::shared::accounts_create_capabilities_sepa_debit_payments(
                turn.inside(),
            ),
        )
        .sofort_payments(
            super::accounts::accounts_create_capabilities_sofort_payments(turn.inside()),
        )
        .sunbit_payments(
            super::accounts::accounts_create_capabilities_sunbit_payments(turn.inside()),
        )
        .swish_payments(
            super::shared::accounts_create_capabilities_swish_payments(turn.inside()),
        )
        .tax_reporting_us_1099_k(
            super::accounts::accounts_create_capabilities_tax_reporting_us1099_k(
                turn.inside(),
            ),
        )
        .tax_reporting_us_1099_misc(
            super::accounts::accounts_create_capabilities_tax_reporting_us1099_misc(
                turn.inside(),
            ),
        )
        .transfers(
            super::accounts::accounts_create_capabilities_transfers(turn.inside()),
        )
        .treasury(super::accounts::accounts_create_capabilities_treasury(turn.inside()))
        .twint_payments(
            super::shared::accounts_create_capabilities_twint_payments(turn.inside()),
        )
        .upi_payments(
            super::accounts::accounts_create_capabilities_upi_payments(turn.inside()),
        )
        .us_bank_account_ach_payments(
            super::accounts::accounts_create_capabilities_us_bank_account_ach_payments(
                turn.inside(),
            ),
        )
        .us_bank_transfer_payments(
            super::shared::accounts_create_capabilities_us_bank_transfer_payments(
                turn.inside(),
            ),
        )
        .zip_payments(
            super::shared::accounts_create_capabilities_zip_payments(turn.inside()),
        )
}

pub(super) fn accounts_create_capabilities_app_distribution(
    _: Turn,
) -> stripe::accounts::create::capabilities::AppDistribution {
    stripe::accounts::create::capabilities::AppDistribution::new().requested(true)
}

pub(super) fn accounts_create_capabilities_bank_transfer_payments(
    _: Turn,
) -> stripe::accounts::create::capabilities::BankTransferPayments {
    stripe::accounts::create::capabilities::BankTransferPayments::new().requested(true)
}

pub(super) fn accounts_create_capabilities_billie_payments(
    _: Turn,
) -> stripe::accounts::create::capabilities::BilliePayments {
    stripe::accounts::create::capabilities::BilliePayments::new().requested(true)
}

pub(super) fn accounts_create_capabilities_bizum_payments(
    _: Turn,
) -> stripe::accounts::create::capabilities::BizumPayments {
    stripe::accounts::create::capabilities::BizumPayments::new().requested(true)
}

pub(super) fn accounts_create_capabilities_card_issuing(
    _: Turn,
) -> stripe::accounts::create::capabilities::CardIssuing {
    stripe::accounts::create::capabilities::CardIssuing::new().requested(true)
}

pub(super) fn accounts_create_capabilities_crypto_payments(
    _: Turn,
) -> stripe::accounts::create::capabilities::CryptoPayments {
    stripe::accounts::create::capabilities::CryptoPayments::new().requested(true)
}

pub(super) fn accounts_create_capabilities_giropay_payments(
    _: Turn,
) -> stripe::accounts::create::capabilities::GiropayPayments {
    stripe::accounts::create::capabilities::GiropayPayments::new().requested(true)
}

pub(super) fn accounts_create_capabilities_india_international_payments(
    _: Turn,
) -> stripe::accounts::create::capabilities::IndiaInternationalPayments {
    stripe::accounts::create::capabilities::IndiaInternationalPayments::new()
        .requested(true)
}

pub(super) fn accounts_create_capabilities_legacy_payments(
    _: Turn,
) -> stripe::accounts::create::capabilities::LegacyPayments {
    stripe::accounts::create::capabilities::LegacyPayments::new().requested(true)
}

pub(super) fn accounts_create_capabilities_mb_way_payments(
    _: Turn,
) -> stripe::accounts::create::capabilities::MbWayPayments {
    stripe::accounts::create::capabilities::MbWayPayments::new().requested(true)
}

pub(super) fn accounts_create_capabilities_nz_bank_account_becs_debit_payments(
    _: Turn,
) -> stripe::accounts::create::capabilities::NzBankAccountBecsDebitPayments {
    stripe::accounts::create::capabilities::NzBankAccountBecsDebitPayments::new()
        .requested(true)
}

pub(super) fn accounts_create_capabilities_payto_payments(
    _: Turn,
) -> stripe::accounts::create::capabilities::PaytoPayments {
    stripe::accounts::create::capabilities::PaytoPayments::new().requested(true)
}

pub(super) fn accounts_create_capabilities_pix_payments(
    _: Turn,
) -> stripe::accounts::create::capabilities::PixPayments {
    stripe::accounts::create::capabilities::PixPayments::new().requested(true)
}

pub(super) fn accounts_create_capabilities_satispay_payments(
    _: Turn,
) -> stripe::accounts::create::capabilities::SatispayPayments {
    stripe::accounts::create::capabilities::SatispayPayments::new().requested(true)
}

pub(super) fn accounts_create_capabilities_scalapay_payments(
    _: Turn,
) -> stripe::accounts::create::capabilities::ScalapayPayments {
    stripe::accounts::create::capabilities::ScalapayPayments::new().requested(true)
}

pub(super) fn accounts_create_capabilities_sofort_payments(
    _: Turn,
) -> stripe::accounts::create::capabilities::SofortPayments {
    stripe::accounts::create::capabilities::SofortPayments::new().requested(true)
}

pub(super) fn accounts_create_capabilities_sunbit_payments(
    _: Turn,
) -> stripe::accounts::create::capabilities::SunbitPayments {
    stripe::accounts::create::capabilities::SunbitPayments::new().requested(true)
}

pub(super) fn accounts_create_capabilities_tax_reporting_us1099_k(
    _: Turn,
) -> stripe::accounts::create::capabilities::TaxReportingUs1099K {
    stripe::accounts::create::capabilities::TaxReportingUs1099K::new().requested(true)
}

pub(super) fn accounts_create_capabilities_tax_reporting_us1099_misc(
    _: Turn,
) -> stripe::accounts::create::capabilities::TaxReportingUs1099Misc {
    stripe::accounts::create::capabilities::TaxReportingUs1099Misc::new().requested(true)
}

pub(super) fn accounts_create_capabilities_transfers(
    _: Turn,
) -> stripe::accounts::create::capabilities::Transfers {
    stripe::accounts::create::capabilities::Transfers::new().requested(true)
}

pub(super) fn accounts_create_capabilities_treasury(
    _: Turn,
) -> stripe::accounts::create::capabilities::Treasury {
    stripe::accounts::create::capabilities::Treasury::new().requested(true)
}

pub(super) fn accounts_create_capabilities_upi_payments(
    _: Turn,
) -> stripe::accounts::create::capabilities::UpiPayments {
    stripe::accounts::create::capabilities::UpiPayments::new().requested(true)
}

pub(super) fn accounts_create_capabilities_us_bank_account_ach_payments(
    _: Turn,
) -> stripe::accounts::create::capabilities::UsBankAccountAchPayments {
    stripe::accounts::create::capabilities::UsBankAccountAchPayments::new()
        .requested(true)
}

pub(super) fn accounts_create_company(turn: Turn) -> stripe::accounts::create::Company {
    let value = stripe::accounts::create::Company::new()
        .address(super::shared::customers_create_address(turn.inside()))
        .address_kana(
            super::shared::terminal_locations_create_address_kana(turn.inside()),
        )
        .address_kanji(
            super::shared::terminal_locations_create_address_kanji(turn.inside()),
        )
        .directors_provided(true)
        .directorship_declaration(
            super::shared::accounts_create_company_directorship_declaration(
                turn.inside(),
            ),
        )
        .executives_provided(true)
        .export_license_id("ab")
        .export_purpose_code("ab")
        .name("ab")
        .name_kana("ab")
        .name_kanji("ab")
        .owners_provided(true)
        .ownership_declaration(
            super::shared::accounts_create_company_ownership_declaration(turn.inside()),
        )
        .ownership_exemption_reason(
            turn.word::<stripe::account::company::OwnershipExemptionReason>(),
        )
        .phone("ab")
        .registration_date(
            super::shared::accounts_create_company_registration_date(turn.inside()),
        )
        .registration_number("ab")
        .representative_declaration(
            super::shared::accounts_create_company_representative_declaration(
                turn.inside(),
            ),
        )
        .structure(turn.word::<stripe::account::company::Structure>())
        .tax_id("s3cret")
        .tax_id_registrar("ab")
        .vat_id("ab")
        .verification(
            super::shared::accounts_create_company_verification(turn.inside()),
        );
    if turn.clears() {
        value
            .clear_ownership_exemption_reason()
            .clear_registration_date()
            .clear_structure()
    } else {
        value
    }
}

pub(super) fn accounts_create_controller(
    turn: Turn,
) -> stripe::accounts::create::Controller {
    stripe::accounts::create::Controller::new()
        .fees(super::accounts::accounts_create_controller_fees(turn.inside()))
        .losses(super::accounts::accounts_create_controller_losses(turn.inside()))
        .requirement_collection(
            turn.word::<stripe::account::controller::RequirementCollection>(),
        )
        .stripe_dashboard(
            super::accounts::accounts_create_controller_stripe_dashboard(turn.inside()),
        )
}

pub(super) fn accounts_create_controller_fees(
    turn: Turn,
) -> stripe::accounts::create::controller::Fees {
    stripe::accounts::create::controller::Fees::new()
        .payer(turn.word::<stripe::accounts::create::controller::fees::Payer>())
}

pub(super) fn accounts_create_controller_losses(
    turn: Turn,
) -> stripe::accounts::create::controller::Losses {
    stripe::accounts::create::controller::Losses::new()
        .payments(turn.word::<stripe::account::controller::losses::Payments>())
}

pub(super) fn accounts_create_controller_stripe_dashboard(
    turn: Turn,
) -> stripe::accounts::create::controller::StripeDashboard {
    stripe::accounts::create::controller::StripeDashboard::new()
        .type_(turn.word::<stripe::account::controller::stripe_dashboard::Type>())
}

pub(super) fn accounts_create_documents(
    turn: Turn,
) -> stripe::accounts::create::Documents {
    stripe::accounts::create::Documents::new()
        .bank_account_ownership_verification(
            super::shared::accounts_create_documents_bank_account_ownership_verification(
                turn.inside(),
            ),
        )
        .company_license(
            super::accounts::accounts_create_documents_company_license(turn.inside()),
        )
        .company_memorandum_of_association(
            super::accounts::accounts_create_documents_company_memorandum_of_association(
                turn.inside(),
            ),
        )
        .company_ministerial_decree(
            super::accounts::accounts_create_documents_company_ministerial_decree(
                turn.inside(),
            ),
        )
        .company_registration_verification(
            super::accounts::accounts_create_documents_company_registration_verification(
                turn.inside(),
            ),
        )
        .company_tax_id_verification(
            super::accounts::accounts_create_documents_company_tax_id_verification(
                turn.inside(),
            ),
        )
        .proof_of_address(
            super::accounts::accounts_create_documents_proof_of_address(turn.inside()),
        )
        .proof_of_registration(
            super::accounts::accounts_create_documents_proof_of_registration(
                turn.inside(),
            ),
        )
        .proof_of_ultimate_beneficial_ownership(
            super::accounts::accounts_create_documents_proof_of_ultimate_beneficial_ownership(
                turn.inside(),
            ),
        )
}

pub(super) fn accounts_create_documents_company_license(
    _: Turn,
) -> stripe::accounts::create::documents::CompanyLicense {
    stripe::accounts::create::documents::CompanyLicense::new().files(["ab"])
}

pub(super) fn accounts_create_documents_company_memorandum_of_association(
    _: Turn,
) -> stripe::accounts::create::documents::CompanyMemorandumOfAssociation {
    stripe::accounts::create::documents::CompanyMemorandumOfAssociation::new()
        .files(["ab"])
}

pub(super) fn accounts_create_documents_company_ministerial_decree(
    _: Turn,
) -> stripe::accounts::create::documents::CompanyMinisterialDecree {
    stripe::accounts::create::documents::CompanyMinisterialDecree::new().files(["ab"])
}

pub(super) fn accounts_create_documents_company_registration_verification(
    _: Turn,
) -> stripe::accounts::create::documents::CompanyRegistrationVerification {
    stripe::accounts::create::documents::CompanyRegistrationVerification::new()
        .files(["ab"])
}

pub(super) fn accounts_create_documents_company_tax_id_verification(
    _: Turn,
) -> stripe::accounts::create::documents::CompanyTaxIdVerification {
    stripe::accounts::create::documents::CompanyTaxIdVerification::new().files(["ab"])
}

pub(super) fn accounts_create_documents_proof_of_address(
    _: Turn,
) -> stripe::accounts::create::documents::ProofOfAddress {
    stripe::accounts::create::documents::ProofOfAddress::new().files(["ab"])
}

pub(super) fn accounts_create_documents_proof_of_registration(
    turn: Turn,
) -> stripe::accounts::create::documents::ProofOfRegistration {
    stripe::accounts::create::documents::ProofOfRegistration::new()
        .files(["ab"])
        .signer(
            super::accounts::accounts_create_documents_proof_of_registration_signer(
                turn.inside(),
            ),
        )
}

pub(super) fn accounts_create_documents_proof_of_registration_signer(
    _: Turn,
) -> stripe::accounts::create::documents::proof_of_registration::Signer {
    stripe::accounts::create::documents::proof_of_registration::Signer::new()
        .person("ab")
}

pub(super) fn accounts_create_documents_proof_of_ultimate_beneficial_ownership(
    turn: Turn,
) -> stripe::accounts::create::documents::ProofOfUltimateBeneficialOwnership {
    stripe::accounts::create::documents::ProofOfUltimateBeneficialOwnership::new()
        .files(["ab"])
        .signer(
            super::accounts::accounts_create_documents_proof_of_registration_signer(
                turn.inside(),
            ),
        )
}

pub(super) fn accounts_create_external_account_bank_account(
    turn: Turn,
) -> stripe::accounts::create::external_account::BankAccount {
    stripe::accounts::create::external_account::BankAccount::new("s3cret", "ab")
        .account_holder_name("ab")
        .account_holder_type(
            turn.word::<stripe::accounts::create::bank_account::AccountHolderType>(),
        )
        .account_type(turn.word::<stripe::tokens::create::bank_account::AccountType>())
        .currency("usd")
        .documents(super::shared::accounts_create_bank_account_documents(turn.inside()))
        .routing_number("s3cret")
}

pub(super) fn accounts_create_external_account_card(
    _: Turn,
) -> stripe::accounts::create::external_account::Card {
    stripe::accounts::create::external_account::Card::new("s3cret", 1, 1, "usd")
        .address_city("ab")
        .address_country("ab")
        .address_line1("ab")
        .address_line2("ab")
        .address_state("ab")
        .address_zip("ab")
        .cvc("s3cret")
        .metadata([("key", "ab")])
        .name("ab")
        .default_for_currency(true)
}

pub(super) fn accounts_create_external_account_or_token(
    turn: Turn,
) -> stripe::accounts::CreateExternalAccountOrToken {
    let (arm, turn) = turn.choose(3);
    match arm {
        0 => {
            stripe::accounts::CreateExternalAccountOrToken::Card(
                super::accounts::accounts_create_external_account_card(turn.inside()),
            )
        }
        1 => {
            stripe::accounts::CreateExternalAccountOrToken::BankAccount(
                super::accounts::accounts_create_external_account_bank_account(
                    turn.inside(),
                ),
            )
        }
        _ => stripe::accounts::CreateExternalAccountOrToken::Id("ab".to_owned()),
    }
}

pub(super) fn accounts_create_groups(turn: Turn) -> stripe::accounts::create::Groups {
    let value = stripe::accounts::create::Groups::new().payments_pricing("ab");
    if turn.clears() { value.clear_payments_pricing() } else { value }
}

pub(super) fn accounts_create_individual(
    turn: Turn,
) -> stripe::accounts::create::Individual {
    let value = stripe::accounts::create::Individual::new()
        .address(super::shared::customers_create_address(turn.inside()))
        .address_kana(
            super::shared::terminal_locations_create_address_kana(turn.inside()),
        )
        .address_kanji(
            super::shared::terminal_locations_create_address_kanji(turn.inside()),
        )
        .dob(super::shared::tokens_create_person_dob(turn.inside()))
        .email("ab")
        .first_name("ab")
        .first_name_kana("ab")
        .first_name_kanji("ab")
        .full_name_aliases(["ab"])
        .gender("ab")
        .id_number("s3cret")
        .id_number_secondary("s3cret")
        .last_name("ab")
        .last_name_kana("ab")
        .last_name_kanji("ab")
        .maiden_name("ab")
        .metadata([("key", "ab")])
        .phone("ab")
        .political_exposure(
            turn.word::<stripe::accounts::create::individual::PoliticalExposure>(),
        )
        .registered_address(
            super::shared::tokens_create_person_registered_address(turn.inside()),
        )
        .relationship(
            super::shared::accounts_create_individual_relationship(turn.inside()),
        )
        .ssn_last_4("s3cret")
        .verification(super::shared::tokens_create_person_verification(turn.inside()));
    if turn.clears() {
        value.clear_dob().clear_full_name_aliases().clear_metadata()
    } else {
        value
    }
}

pub(super) fn accounts_create_settings(
    turn: Turn,
) -> stripe::accounts::create::Settings {
    stripe::accounts::create::Settings::new()
        .bacs_debit_payments(
            super::shared::accounts_create_settings_bacs_debit_payments(turn.inside()),
        )
        .branding(super::shared::accounts_create_settings_branding(turn.inside()))
        .card_issuing(
            super::accounts::accounts_create_settings_card_issuing(turn.inside()),
        )
        .card_payments(
            super::accounts::accounts_create_settings_card_payments(turn.inside()),
        )
        .invoices(super::accounts::accounts_create_settings_invoices(turn.inside()))
        .payments(super::accounts::accounts_create_settings_payments(turn.inside()))
        .payouts(super::accounts::accounts_create_settings_payouts(turn.inside()))
        .treasury(super::accounts::accounts_create_settings_treasury(turn.inside()))
}

pub(super) fn accounts_create_settings_card_issuing(
    turn: Turn,
) -> stripe::accounts::create::settings::CardIssuing {
    stripe::accounts::create::settings::CardIssuing::new()
        .tos_acceptance(
            super::accounts::accounts_create_settings_card_issuing_tos_acceptance(
                turn.inside(),
            ),
        )
}

pub(super) fn accounts_create_settings_card_issuing_tos_acceptance(
    turn: Turn,
) -> stripe::accounts::create::settings::card_issuing::TosAcceptance {
    let value = stripe::accounts::create::settings::card_issuing::TosAcceptance::new()
        .date(1700000000)
        .ip("ab")
        .user_agent("ab");
    if turn.clears() { value.clear_user_agent() } else { value }
}

pub(super) fn accounts_create_settings_card_payments(
    turn: Turn,
) -> stripe::accounts::create::settings::CardPayments {
    let value = stripe::accounts::create::settings::CardPayments::new()
        .decline_on(
            super::shared::accounts_create_settings_card_payments_decline_on(
                turn.inside(),
            ),
        )
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

pub(super) fn accounts_create_settings_invoices(
    turn: Turn,
) -> stripe::accounts::create::settings::Invoices {
    stripe::accounts::create::settings::Invoices::new()
        .hosted_payment_method_save(
            turn.word::<stripe::account::settings::invoices::HostedPaymentMethodSave>(),
        )
}

pub(super) fn accounts_create_settings_payments(
    _: Turn,
) -> stripe::accounts::create::settings::Payments {
    stripe::accounts::create::settings::Payments::new()
        .statement_descriptor("ab")
        .statement_descriptor_kana("ab")
        .statement_descriptor_kanji("ab")
}

pub(super) fn accounts_create_settings_payouts(
    turn: Turn,
) -> stripe::accounts::create::settings::Payouts {
    stripe::accounts::create::settings::Payouts::new()
        .debit_negative_balances(true)
        .schedule(
            super::accounts::accounts_create_settings_payouts_schedule(turn.inside()),
        )
        .statement_descriptor("ab")
}

pub(super) fn accounts_create_settings_payouts_schedule(
    turn: Turn,
) -> stripe::accounts::create::settings::payouts::Schedule {
    stripe::accounts::create::settings::payouts::Schedule::new()
        .delay_days(
            super::accounts::accounts_create_settings_payouts_schedule_delay_days(turn),
        )
        .interval(
            turn
                .word::<
                    stripe::balance_settings::payments::payouts::schedule::Interval,
                >(),
        )
        .monthly_anchor(1)
        .monthly_payout_days([1])
        .weekly_anchor(
            turn
                .word::<
                    stripe::accounts::create::settings::payouts::schedule::WeeklyAnchor,
                >(),
        )
        .weekly_payout_days([
            turn.word::<stripe::account::settings::payouts::schedule::WeeklyPayoutDay>(),
        ])
}

pub(super) fn accounts_create_settings_payouts_schedule_delay_days(
    turn: Turn,
) -> stripe::accounts::create::settings::payouts::schedule::DelayDays {
    let (arm, _) = turn.choose(2);
    match arm {
        0 => stripe::accounts::create::settings::payouts::schedule::DelayDays::Minimum,
        _ => {
            stripe::accounts::create::settings::payouts::schedule::DelayDays::Integer(
                1_i64,
            )
        }
    }
}

pub(super) fn accounts_create_settings_treasury(
    turn: Turn,
) -> stripe::accounts::create::settings::Treasury {
    stripe::accounts::create::settings::Treasury::new()
        .tos_acceptance(
            super::accounts::accounts_create_settings_card_issuing_tos_acceptance(
                turn.inside(),
            ),
        )
}

pub(super) fn accounts_create_tos_acceptance(
    _: Turn,
) -> stripe::accounts::create::TosAcceptance {
    stripe::accounts::create::TosAcceptance::new()
        .date(1700000000)
        .ip("ab")
        .service_agreement("ab")
        .user_agent("ab")
}

pub(super) fn accounts_update_external_account_or_token(
    turn: Turn,
) -> stripe::accounts::UpdateExternalAccountOrToken {
    let (arm, turn) = turn.choose(3);
    match arm {
        0 => {
            stripe::accounts::UpdateExternalAccountOrToken::Card(
                super::accounts::accounts_create_external_account_card(turn.inside()),
            )
        }
        1 => {
            stripe::accounts::UpdateExternalAccountOrToken::BankAccount(
                super::accounts::accounts_create_external_account_bank_account(
                    turn.inside(),
                ),
            )
        }
        _ => stripe::accounts::UpdateExternalAccountOrToken::Id("ab".to_owned()),
    }
}

pub(super) fn accounts_update_settings(
    turn: Turn,
) -> stripe::accounts::update::Settings {
    stripe::accounts::update::Settings::new()
        .bacs_debit_payments(
            super::shared::accounts_create_settings_bacs_debit_payments(turn.inside()),
        )
        .branding(super::shared::accounts_create_settings_branding(turn.inside()))
        .card_issuing(
            super::accounts::accounts_create_settings_card_issuing(turn.inside()),
        )
        .card_payments(
            super::accounts::accounts_create_settings_card_payments(turn.inside()),
        )
        .invoices(super::accounts::accounts_update_settings_invoices(turn.inside()))
        .payments(super::accounts::accounts_create_settings_payments(turn.inside()))
        .payouts(super::accounts::accounts_create_settings_payouts(turn.inside()))
        .treasury(super::accounts::accounts_create_settings_treasury(turn.inside()))
}

pub(super) fn accounts_update_settings_invoices(
    turn: Turn,
) -> stripe::accounts::update::settings::Invoices {
    let value = stripe::accounts::update::settings::Invoices::new()
        .default_account_tax_ids(["ab"])
        .hosted_payment_method_save(
            turn.word::<stripe::account::settings::invoices::HostedPaymentMethodSave>(),
        );
    if turn.clears() { value.clear_default_account_tax_ids() } else { value }
}

pub(super) fn accounts_bank_accounts_create_bank_account(
    turn: Turn,
) -> stripe::accounts::bank_accounts::create::BankAccount {
    stripe::accounts::bank_accounts::create::BankAccount::new("s3cret", "ab")
        .account_holder_name("ab")
        .account_holder_type(
            turn.word::<stripe::external_accounts::update::AccountHolderType>(),
        )
        .account_type(turn.word::<stripe::tokens::create::bank_account::AccountType>())
        .currency("usd")
        .documents(super::shared::accounts_create_bank_account_documents(turn.inside()))
        .routing_number("s3cret")
}

pub(super) fn accounts_bank_accounts_create_bank_account_or_token(
    turn: Turn,
) -> stripe::accounts::bank_accounts::CreateBankAccountOrToken {
    let (arm, turn) = turn.choose(2);
    match arm {
        0 => {
            stripe::accounts::bank_accounts::CreateBankAccountOrToken::BankAccount(
                super::accounts::accounts_bank_accounts_create_bank_account(
                    turn.inside(),
                ),
            )
        }
        _ => {
            stripe::accounts::bank_accounts::CreateBankAccountOrToken::Id(
                "ab".to_owned(),
            )
        }
    }
}

pub(super) fn accounts_bank_accounts_create_external_account_bank_account(
    turn: Turn,
) -> stripe::accounts::bank_accounts::create::external_account::BankAccount {
    stripe::accounts::bank_accounts::create::external_account::BankAccount::new(
            "s3cret",
            "ab",
        )
        .account_holder_name("ab")
        .account_holder_type(
            turn.word::<stripe::external_accounts::update::AccountHolderType>(),
        )
        .account_type(turn.word::<stripe::tokens::create::bank_account::AccountType>())
        .currency("usd")
        .documents(super::shared::accounts_create_bank_account_documents(turn.inside()))
        .routing_number("s3cret")
}

pub(super) fn accounts_bank_accounts_create_external_account_or_token(
    turn: Turn,
) -> stripe::accounts::bank_accounts::CreateExternalAccountOrToken {
    let (arm, turn) = turn.choose(3);
    match arm {
        0 => {
            stripe::accounts::bank_accounts::CreateExternalAccountOrToken::Card(
                super::accounts::accounts_create_external_account_card(turn.inside()),
            )
        }
        1 => {
            stripe::accounts::bank_accounts::CreateExternalAccountOrToken::BankAccount(
                super::accounts::accounts_bank_accounts_create_external_account_bank_account(
                    turn.inside(),
                ),
            )
        }
        _ => {
            stripe::accounts::bank_accounts::CreateExternalAccountOrToken::Id(
                "ab".to_owned(),
            )
        }
    }
}

pub(super) fn accounts_external_accounts_create_bank_account_or_token(
    turn: Turn,
) -> stripe::accounts::external_accounts::CreateBankAccountOrToken {
    let (arm, turn) = turn.choose(2);
    match arm {
        0 => {
            stripe::accounts::external_accounts::CreateBankAccountOrToken::BankAccount(
                super::accounts::accounts_bank_accounts_create_bank_account(
                    turn.inside(),
                ),
            )
        }
        _ => {
            stripe::accounts::external_accounts::CreateBankAccountOrToken::Id(
                "ab".to_owned(),
            )
        }
    }
}

pub(super) fn accounts_external_accounts_create_external_account_or_token(
    turn: Turn,
) -> stripe::accounts::external_accounts::CreateExternalAccountOrToken {
    let (arm, turn) = turn.choose(3);
    match arm {
        0 => {
            stripe::accounts::external_accounts::CreateExternalAccountOrToken::Card(
                super::accounts::accounts_create_external_account_card(turn.inside()),
            )
        }
        1 => {
            stripe::accounts::external_accounts::CreateExternalAccountOrToken::BankAccount(
                super::accounts::accounts_bank_accounts_create_external_account_bank_account(
                    turn.inside(),
                ),
            )
        }
        _ => {
            stripe::accounts::external_accounts::CreateExternalAccountOrToken::Id(
                "ab".to_owned(),
            )
        }
    }
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
        .object(turn.word::<stripe::accounts::external_accounts::list::Object>())
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
        .relationship(super::accounts::accounts_people_list_relationship(turn.inside()))
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
        .relationship(super::accounts::accounts_people_list_relationship(turn.inside()))
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
        .bank_account(super::accounts::accounts_create_bank_account_or_token(turn))
        .business_profile(
            super::accounts::accounts_create_business_profile(turn.inside()),
        )
        .business_type(turn.word::<stripe::account::BusinessType>())
        .capabilities(super::accounts::accounts_create_capabilities(turn.inside()))
        .company(super::accounts::accounts_create_company(turn.inside()))
        .controller(super::accounts::accounts_create_controller(turn.inside()))
        .country("ab")
        .default_currency("usd")
        .documents(super::accounts::accounts_create_documents(turn.inside()))
        .email("ab")
        .external_account(
            super::accounts::accounts_create_external_account_or_token(turn),
        )
        .groups(super::accounts::accounts_create_groups(turn.inside()))
        .individual(super::accounts::accounts_create_individual(turn.inside()))
        .metadata([("key", "ab")])
        .settings(super::accounts::accounts_create_settings(turn.inside()))
        .tos_acceptance(super::accounts::accounts_create_tos_acceptance(turn.inside()))
        .type_(turn.word::<stripe::accounts::create::Type>());
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
        .business_profile(
            super::accounts::accounts_create_business_profile(turn.inside()),
        )
        .business_type(turn.word::<stripe::account::BusinessType>())
        .capabilities(super::accounts::accounts_create_capabilities(turn.inside()))
        .company(super::accounts::accounts_create_company(turn.inside()))
        .default_currency("usd")
        .documents(super::accounts::accounts_create_documents(turn.inside()))
        .email("ab")
        .external_account(
            super::accounts::accounts_update_external_account_or_token(turn),
        )
        .groups(super::accounts::accounts_create_groups(turn.inside()))
        .individual(super::accounts::accounts_create_individual(turn.inside()))
        .metadata([("key", "ab")])
        .settings(super::accounts::accounts_update_settings(turn.inside()))
        .tos_acceptance(super::accounts::accounts_create_tos_acceptance(turn.inside()));
    let request = if turn.clears() { request.clear_metadata() } else { request };
    receive(request.send(client))
}

fn post_accounts_account_bank_accounts_required(client: &Client) -> Exchange {
    receive(
        stripe::accounts::bank_accounts::create(
                "account_1",
                stripe::accounts::bank_accounts::CreateExternalAccountOrToken::Card(
                    stripe::accounts::create::external_account::Card::new(
                        "s3cret",
                        1,
                        1,
                        "usd",
                    ),
                ),
            )
            .send(client),
    )
}
fn post_accounts_account_bank_accounts_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::accounts::bank_accounts::create(
            "account_1",
            super::accounts::accounts_bank_accounts_create_external_account_or_token(
                turn,
            ),
        )
        .bank_account(
            super::accounts::accounts_bank_accounts_create_bank_account_or_token(turn),
        )
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
        .account_holder_type(
            turn.word::<stripe::external_accounts::update::AccountHolderType>(),
        )
        .account_type(turn.word::<stripe::tokens::create::bank_account::AccountType>())
        .address_city("ab")
        .address_country("ab")
        .address_line1("ab")
        .address_line2("ab")
        .address_state("ab")
        .address_zip("ab")
        .default_for_currency(true)
        .documents(super::shared::accounts_create_bank_account_documents(turn.inside()))
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
                stripe::accounts::external_accounts::CreateExternalAccountOrToken::Card(
                    stripe::accounts::create::external_account::Card::new(
                        "s3cret",
                        1,
                        1,
                        "usd",
                    ),
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
            super::accounts::accounts_external_accounts_create_external_account_or_token(
                turn,
            ),
        )
        .bank_account(
            super::accounts::accounts_external_accounts_create_bank_account_or_token(
                turn,
            ),
        )
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
        .account_holder_type(
            turn.word::<stripe::external_accounts::update::AccountHolderType>(),
        )
        .account_type(turn.word::<stripe::tokens::create::bank_account::AccountType>())
        .address_city("ab")
        .address_country("ab")
        .address_line1("ab")
        .address_line2("ab")
        .address_state("ab")
        .address_zip("ab")
        .default_for_currency(true)
        .documents(super::shared::accounts_create_bank_account_documents(turn.inside()))
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
            super::shared::tokens_create_person_additional_tos_acceptances(turn.inside()),
        )
        .address(super::shared::customers_create_address(turn.inside()))
        .address_kana(
            super::shared::terminal_locations_create_address_kana(turn.inside()),
        )
        .address_kanji(
            super::shared::terminal_locations_create_address_kanji(turn.inside()),
        )
        .dob(super::shared::tokens_create_person_dob(turn.inside()))
        .documents(super::shared::tokens_create_person_documents(turn.inside()))
        .email("ab")
        .first_name("ab")
        .first_name_kana("ab")
        .first_name_kanji("ab")
        .full_name_aliases(["ab"])
        .gender("ab")
        .id_number("s3cret")
        .id_number_secondary("s3cret")
        .last_name("ab")
        .last_name_kana("ab")
        .last_name_kanji("ab")
        .maiden_name("ab")
        .metadata([("key", "ab")])
        .nationality("ab")
        .person_token("ab")
        .phone("ab")
        .political_exposure(turn.word::<stripe::person::PoliticalExposure>())
        .registered_address(
            super::shared::tokens_create_person_registered_address(turn.inside()),
        )
        .relationship(super::shared::tokens_create_person_relationship(turn.inside()))
        .ssn_last_4("s3cret")
        .us_cfpb_data(super::shared::tokens_create_person_us_cfpb_data(turn.inside()))
        .verification(super::shared::tokens_create_person_verification(turn.inside()));
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
            super::shared::tokens_create_person_additional_tos_acceptances(turn.inside()),
        )
        .address(super::shared::customers_create_address(turn.inside()))
        .address_kana(
            super::shared::terminal_locations_create_address_kana(turn.inside()),
        )
        .address_kanji(
            super::shared::terminal_locations_create_address_kanji(turn.inside()),
        )
        .dob(super::shared::tokens_create_person_dob(turn.inside()))
        .documents(super::shared::tokens_create_person_documents(turn.inside()))
        .email("ab")
        .first_name("ab")
        .first_name_kana("ab")
        .first_name_kanji("ab")
        .full_name_aliases(["ab"])
        .gender("ab")
        .id_number("s3cret")
        .id_number_secondary("s3cret")
        .last_name("ab")
        .last_name_kana("ab")
        .last_name_kanji("ab")
        .maiden_name("ab")
        .metadata([("key", "ab")])
        .nationality("ab")
        .person_token("ab")
        .phone("ab")
        .political_exposure(turn.word::<stripe::person::PoliticalExposure>())
        .registered_address(
            super::shared::tokens_create_person_registered_address(turn.inside()),
        )
        .relationship(super::shared::tokens_create_person_relationship(turn.inside()))
        .ssn_last_4("s3cret")
        .us_cfpb_data(super::shared::tokens_create_person_us_cfpb_data(turn.inside()))
        .verification(super::shared::tokens_create_person_verification(turn.inside()));
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
            super::shared::tokens_create_person_additional_tos_acceptances(turn.inside()),
        )
        .address(super::shared::customers_create_address(turn.inside()))
        .address_kana(
            super::shared::terminal_locations_create_address_kana(turn.inside()),
        )
        .address_kanji(
            super::shared::terminal_locations_create_address_kanji(turn.inside()),
        )
        .dob(super::shared::tokens_create_person_dob(turn.inside()))
        .documents(super::shared::tokens_create_person_documents(turn.inside()))
        .email("ab")
        .first_name("ab")
        .first_name_kana("ab")
        .first_name_kanji("ab")
        .full_name_aliases(["ab"])
        .gender("ab")
        .id_number("s3cret")
        .id_number_secondary("s3cret")
        .last_name("ab")
        .last_name_kana("ab")
        .last_name_kanji("ab")
        .maiden_name("ab")
        .metadata([("key", "ab")])
        .nationality("ab")
        .person_token("ab")
        .phone("ab")
        .political_exposure(turn.word::<stripe::person::PoliticalExposure>())
        .registered_address(
            super::shared::tokens_create_person_registered_address(turn.inside()),
        )
        .relationship(super::shared::tokens_create_person_relationship(turn.inside()))
        .ssn_last_4("s3cret")
        .us_cfpb_data(super::shared::tokens_create_person_us_cfpb_data(turn.inside()))
        .verification(super::shared::tokens_create_person_verification(turn.inside()));
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
            super::shared::tokens_create_person_additional_tos_acceptances(turn.inside()),
        )
        .address(super::shared::customers_create_address(turn.inside()))
        .address_kana(
            super::shared::terminal_locations_create_address_kana(turn.inside()),
        )
        .address_kanji(
            super::shared::terminal_locations_create_address_kanji(turn.inside()),
        )
        .dob(super::shared::tokens_create_person_dob(turn.inside()))
        .documents(super::shared::tokens_create_person_documents(turn.inside()))
        .email("ab")
        .first_name("ab")
        .first_name_kana("ab")
        .first_name_kanji("ab")
        .full_name_aliases(["ab"])
        .gender("ab")
        .id_number("s3cret")
        .id_number_secondary("s3cret")
        .last_name("ab")
        .last_name_kana("ab")
        .last_name_kanji("ab")
        .maiden_name("ab")
        .metadata([("key", "ab")])
        .nationality("ab")
        .person_token("ab")
        .phone("ab")
        .political_exposure(turn.word::<stripe::person::PoliticalExposure>())
        .registered_address(
            super::shared::tokens_create_person_registered_address(turn.inside()),
        )
        .relationship(super::shared::tokens_create_person_relationship(turn.inside()))
        .ssn_last_4("s3cret")
        .us_cfpb_data(super::shared::tokens_create_person_us_cfpb_data(turn.inside()))
        .verification(super::shared::tokens_create_person_verification(turn.inside()));
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
