// Written by `cargo xtask generate`. Do not edit.
//! What `accounts` sends.

use crate::prelude::*;

pub(super) fn accounts__people__list__Relationship(
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

pub(super) fn accounts__create__BankAccount(
    turn: Turn,
) -> stripe::accounts::create::BankAccount {
    stripe::accounts::create::BankAccount::new("s3cret", "ab")
        .account_holder_name("ab")
        .account_holder_type(
            turn.word::<stripe::accounts::create::bank_account::AccountHolderType>(),
        )
        .account_type(turn.word::<stripe::tokens::create::bank_account::AccountType>())
        .currency("usd")
        .documents(
            super::shared::accounts__create__bank_account__Documents(turn.inside()),
        )
        .routing_number("s3cret")
}

pub(super) fn accounts__CreateBankAccountOrToken(
    turn: Turn,
) -> stripe::accounts::CreateBankAccountOrToken {
    let (arm, turn) = turn.choose(2);
    match arm {
        0 => {
            stripe::accounts::CreateBankAccountOrToken::BankAccount(
                super::accounts::accounts__create__BankAccount(turn.inside()),
            )
        }
        _ => stripe::accounts::CreateBankAccountOrToken::Id("ab".to_owned()),
    }
}

pub(super) fn accounts__create__BusinessProfile(
    turn: Turn,
) -> stripe::accounts::create::BusinessProfile {
    let value = stripe::accounts::create::BusinessProfile::new()
        .annual_revenue(
            super::accounts::accounts__create__business_profile__AnnualRevenue(
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
            super::accounts::accounts__create__business_profile__MonthlyEstimatedRevenue(
                turn.inside(),
            ),
        )
        .name("ab")
        .product_description("ab")
        .support_address(
            super::accounts::accounts__create__business_profile__SupportAddress(
                turn.inside(),
            ),
        )
        .support_email("ab")
        .support_phone("ab")
        .support_url("ab")
        .url("ab");
    if turn.clears() { value.clear_support_url() } else { value }
}

pub(super) fn accounts__create__business_profile__AnnualRevenue(
    _: Turn,
) -> stripe::accounts::create::business_profile::AnnualRevenue {
    stripe::accounts::create::business_profile::AnnualRevenue::new(1, "usd", "ab")
}

pub(super) fn accounts__create__business_profile__MonthlyEstimatedRevenue(
    _: Turn,
) -> stripe::accounts::create::business_profile::MonthlyEstimatedRevenue {
    stripe::accounts::create::business_profile::MonthlyEstimatedRevenue::new(1, "usd")
}

pub(super) fn accounts__create__business_profile__SupportAddress(
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

pub(super) fn accounts__create__Capabilities(
    turn: Turn,
) -> stripe::accounts::create::Capabilities {
    stripe::accounts::create::Capabilities::new()
        .acss_debit_payments(
            super::shared::accounts__create__capabilities__AcssDebitPayments(
                turn.inside(),
            ),
        )
        .affirm_payments(
            super::shared::accounts__create__capabilities__AffirmPayments(turn.inside()),
        )
        .afterpay_clearpay_payments(
            super::shared::accounts__create__capabilities__AfterpayClearpayPayments(
                turn.inside(),
            ),
        )
        .alma_payments(
            super::shared::accounts__create__capabilities__AlmaPayments(turn.inside()),
        )
        .amazon_pay_payments(
            super::shared::accounts__create__capabilities__AmazonPayPayments(
                turn.inside(),
            ),
        )
        .app_distribution(
            super::accounts::accounts__create__capabilities__AppDistribution(
                turn.inside(),
            ),
        )
        .au_becs_debit_payments(
            super::shared::accounts__create__capabilities__AuBecsDebitPayments(
                turn.inside(),
            ),
        )
        .bacs_debit_payments(
            super::shared::accounts__create__capabilities__BacsDebitPayments(
                turn.inside(),
            ),
        )
        .bancontact_payments(
            super::shared::accounts__create__capabilities__BancontactPayments(
                turn.inside(),
            ),
        )
        .bank_transfer_payments(
            super::accounts::accounts__create__capabilities__BankTransferPayments(
                turn.inside(),
            ),
        )
        .billie_payments(
            super::accounts::accounts__create__capabilities__BilliePayments(
                turn.inside(),
            ),
        )
        .bizum_payments(
            super::accounts::accounts__create__capabilities__BizumPayments(turn.inside()),
        )
        .blik_payments(
            super::shared::accounts__create__capabilities__BlikPayments(turn.inside()),
        )
        .boleto_payments(
            super::shared::accounts__create__capabilities__BoletoPayments(turn.inside()),
        )
        .card_issuing(
            super::accounts::accounts__create__capabilities__CardIssuing(turn.inside()),
        )
        .card_payments(
            super::shared::accounts__create__capabilities__CardPayments(turn.inside()),
        )
        .cartes_bancaires_payments(
            super::shared::accounts__create__capabilities__CartesBancairesPayments(
                turn.inside(),
            ),
        )
        .cashapp_payments(
            super::shared::accounts__create__capabilities__CashappPayments(turn.inside()),
        )
        .crypto_payments(
            super::accounts::accounts__create__capabilities__CryptoPayments(
                turn.inside(),
            ),
        )
        .eps_payments(
            super::shared::accounts__create__capabilities__EpsPayments(turn.inside()),
        )
        .fpx_payments(
            super::shared::accounts__create__capabilities__FpxPayments(turn.inside()),
        )
        .gb_bank_transfer_payments(
            super::shared::accounts__create__capabilities__GbBankTransferPayments(
                turn.inside(),
            ),
        )
        .giropay_payments(
            super::accounts::accounts__create__capabilities__GiropayPayments(
                turn.inside(),
            ),
        )
        .grabpay_payments(
            super::shared::accounts__create__capabilities__GrabpayPayments(turn.inside()),
        )
        .ideal_payments(
            super::shared::accounts__create__capabilities__IdealPayments(turn.inside()),
        )
        .india_international_payments(
            super::accounts::accounts__create__capabilities__IndiaInternationalPayments(
                turn.inside(),
            ),
        )
        .jcb_payments(
            super::shared::accounts__create__capabilities__JcbPayments(turn.inside()),
        )
        .jp_bank_transfer_payments(
            super::shared::accounts__create__capabilities__JpBankTransferPayments(
                turn.inside(),
            ),
        )
        .kakao_pay_payments(
            super::shared::accounts__create__capabilities__KakaoPayPayments(
                turn.inside(),
            ),
        )
        .klarna_payments(
            super::shared::accounts__create__capabilities__KlarnaPayments(turn.inside()),
        )
        .konbini_payments(
            super::shared::accounts__create__capabilities__KonbiniPayments(turn.inside()),
        )
        .kr_card_payments(
            super::shared::accounts__create__capabilities__KrCardPayments(turn.inside()),
        )
        .legacy_payments(
            super::accounts::accounts__create__capabilities__LegacyPayments(
                turn.inside(),
            ),
        )
        .link_payments(
            super::shared::accounts__create__capabilities__LinkPayments(turn.inside()),
        )
        .mb_way_payments(
            super::accounts::accounts__create__capabilities__MbWayPayments(turn.inside()),
        )
        .mobilepay_payments(
            super::shared::accounts__create__capabilities__MobilepayPayments(
                turn.inside(),
            ),
        )
        .multibanco_payments(
            super::shared::accounts__create__capabilities__MultibancoPayments(
                turn.inside(),
            ),
        )
        .mx_bank_transfer_payments(
            super::shared::accounts__create__capabilities__MxBankTransferPayments(
                turn.inside(),
            ),
        )
        .naver_pay_payments(
            super::shared::accounts__create__capabilities__NaverPayPayments(
                turn.inside(),
            ),
        )
        .nz_bank_account_becs_debit_payments(
            super::accounts::accounts__create__capabilities__NzBankAccountBecsDebitPayments(
                turn.inside(),
            ),
        )
        .oxxo_payments(
            super::shared::accounts__create__capabilities__OxxoPayments(turn.inside()),
        )
        .p24_payments(
            super::shared::accounts__create__capabilities__P24Payments(turn.inside()),
        )
        .pay_by_bank_payments(
            super::shared::accounts__create__capabilities__PayByBankPayments(
                turn.inside(),
            ),
        )
        .payco_payments(
            super::shared::accounts__create__capabilities__PaycoPayments(turn.inside()),
        )
        .paynow_payments(
            super::shared::accounts__create__capabilities__PaynowPayments(turn.inside()),
        )
        .payto_payments(
            super::accounts::accounts__create__capabilities__PaytoPayments(turn.inside()),
        )
        .pix_payments(
            super::accounts::accounts__create__capabilities__PixPayments(turn.inside()),
        )
        .promptpay_payments(
            super::shared::accounts__create__capabilities__PromptpayPayments(
                turn.inside(),
            ),
        )
        .revolut_pay_payments(
            super::shared::accounts__create__capabilities__RevolutPayPayments(
                turn.inside(),
            ),
        )
        .samsung_pay_payments(
            super::shared::accounts__create__capabilities__SamsungPayPayments(
                turn.inside(),
            ),
        )
        .satispay_payments(
            super::accounts::accounts__create__capabilities__SatispayPayments(
                turn.inside(),
            ),
        )
        .scalapay_payments(
            super::accounts::accounts__create__capabilities__ScalapayPayments(
                turn.inside(),
            ),
        )
        .sepa_bank_transfer_payments(
            super::shared::accounts__create__capabilities__SepaBankTransferPayments(
                turn.inside(),
            ),
        )
        .sepa_debit_payments(
            super::shared::accounts__create__capabilities__SepaDebitPayments(
                turn.inside(),
            ),
        )
        .sofort_payments(
            super::accounts::accounts__create__capabilities__SofortPayments(
                turn.inside(),
            ),
        )
        .sunbit_payments(
            super::accounts::accounts__create__capabilities__SunbitPayments(
                turn.inside(),
            ),
        )
        .swish_payments(
            super::shared::accounts__create__capabilities__SwishPayments(turn.inside()),
        )
        .tax_reporting_us_1099_k(
            super::accounts::accounts__create__capabilities__TaxReportingUs1099K(
                turn.inside(),
            ),
        )
        .tax_reporting_us_1099_misc(
            super::accounts::accounts__create__capabilities__TaxReportingUs1099Misc(
                turn.inside(),
            ),
        )
        .transfers(
            super::accounts::accounts__create__capabilities__Transfers(turn.inside()),
        )
        .treasury(
            super::accounts::accounts__create__capabilities__Treasury(turn.inside()),
        )
        .twint_payments(
            super::shared::accounts__create__capabilities__TwintPayments(turn.inside()),
        )
        .upi_payments(
            super::accounts::accounts__create__capabilities__UpiPayments(turn.inside()),
        )
        .us_bank_account_ach_payments(
            super::accounts::accounts__create__capabilities__UsBankAccountAchPayments(
                turn.inside(),
            ),
        )
        .us_bank_transfer_payments(
            super::shared::accounts__create__capabilities__UsBankTransferPayments(
                turn.inside(),
            ),
        )
        .zip_payments(
            super::shared::accounts__create__capabilities__ZipPayments(turn.inside()),
        )
}

pub(super) fn accounts__create__capabilities__AppDistribution(
    _: Turn,
) -> stripe::accounts::create::capabilities::AppDistribution {
    stripe::accounts::create::capabilities::AppDistribution::new().requested(true)
}

pub(super) fn accounts__create__capabilities__BankTransferPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::BankTransferPayments {
    stripe::accounts::create::capabilities::BankTransferPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__BilliePayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::BilliePayments {
    stripe::accounts::create::capabilities::BilliePayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__BizumPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::BizumPayments {
    stripe::accounts::create::capabilities::BizumPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__CardIssuing(
    _: Turn,
) -> stripe::accounts::create::capabilities::CardIssuing {
    stripe::accounts::create::capabilities::CardIssuing::new().requested(true)
}

pub(super) fn accounts__create__capabilities__CryptoPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::CryptoPayments {
    stripe::accounts::create::capabilities::CryptoPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__GiropayPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::GiropayPayments {
    stripe::accounts::create::capabilities::GiropayPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__IndiaInternationalPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::IndiaInternationalPayments {
    stripe::accounts::create::capabilities::IndiaInternationalPayments::new()
        .requested(true)
}

pub(super) fn accounts__create__capabilities__LegacyPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::LegacyPayments {
    stripe::accounts::create::capabilities::LegacyPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__MbWayPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::MbWayPayments {
    stripe::accounts::create::capabilities::MbWayPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__NzBankAccountBecsDebitPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::NzBankAccountBecsDebitPayments {
    stripe::accounts::create::capabilities::NzBankAccountBecsDebitPayments::new()
        .requested(true)
}

pub(super) fn accounts__create__capabilities__PaytoPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::PaytoPayments {
    stripe::accounts::create::capabilities::PaytoPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__PixPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::PixPayments {
    stripe::accounts::create::capabilities::PixPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__SatispayPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::SatispayPayments {
    stripe::accounts::create::capabilities::SatispayPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__ScalapayPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::ScalapayPayments {
    stripe::accounts::create::capabilities::ScalapayPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__SofortPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::SofortPayments {
    stripe::accounts::create::capabilities::SofortPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__SunbitPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::SunbitPayments {
    stripe::accounts::create::capabilities::SunbitPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__TaxReportingUs1099K(
    _: Turn,
) -> stripe::accounts::create::capabilities::TaxReportingUs1099K {
    stripe::accounts::create::capabilities::TaxReportingUs1099K::new().requested(true)
}

pub(super) fn accounts__create__capabilities__TaxReportingUs1099Misc(
    _: Turn,
) -> stripe::accounts::create::capabilities::TaxReportingUs1099Misc {
    stripe::accounts::create::capabilities::TaxReportingUs1099Misc::new().requested(true)
}

pub(super) fn accounts__create__capabilities__Transfers(
    _: Turn,
) -> stripe::accounts::create::capabilities::Transfers {
    stripe::accounts::create::capabilities::Transfers::new().requested(true)
}

pub(super) fn accounts__create__capabilities__Treasury(
    _: Turn,
) -> stripe::accounts::create::capabilities::Treasury {
    stripe::accounts::create::capabilities::Treasury::new().requested(true)
}

pub(super) fn accounts__create__capabilities__UpiPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::UpiPayments {
    stripe::accounts::create::capabilities::UpiPayments::new().requested(true)
}

pub(super) fn accounts__create__capabilities__UsBankAccountAchPayments(
    _: Turn,
) -> stripe::accounts::create::capabilities::UsBankAccountAchPayments {
    stripe::accounts::create::capabilities::UsBankAccountAchPayments::new()
        .requested(true)
}

pub(super) fn accounts__create__Company(
    turn: Turn,
) -> stripe::accounts::create::Company {
    let value = stripe::accounts::create::Company::new()
        .address(super::shared::customers__create__Address(turn.inside()))
        .address_kana(
            super::shared::terminal__locations__create__AddressKana(turn.inside()),
        )
        .address_kanji(
            super::shared::terminal__locations__create__AddressKanji(turn.inside()),
        )
        .directors_provided(true)
        .directorship_declaration(
            super::shared::accounts__create__company__DirectorshipDeclaration(
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
            super::shared::accounts__create__company__OwnershipDeclaration(turn.inside()),
        )
        .ownership_exemption_reason(
            turn.word::<stripe::account::company::OwnershipExemptionReason>(),
        )
        .phone("ab")
        .registration_date(
            super::shared::accounts__create__company__RegistrationDate(turn.inside()),
        )
        .registration_number("ab")
        .representative_declaration(
            super::shared::accounts__create__company__RepresentativeDeclaration(
                turn.inside(),
            ),
        )
        .structure(turn.word::<stripe::account::company::Structure>())
        .tax_id("s3cret")
        .tax_id_registrar("ab")
        .vat_id("ab")
        .verification(
            super::shared::accounts__create__company__Verification(turn.inside()),
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

pub(super) fn accounts__create__Controller(
    turn: Turn,
) -> stripe::accounts::create::Controller {
    stripe::accounts::create::Controller::new()
        .fees(super::accounts::accounts__create__controller__Fees(turn.inside()))
        .losses(super::accounts::accounts__create__controller__Losses(turn.inside()))
        .requirement_collection(
            turn.word::<stripe::account::controller::RequirementCollection>(),
        )
        .stripe_dashboard(
            super::accounts::accounts__create__controller__StripeDashboard(turn.inside()),
        )
}

pub(super) fn accounts__create__controller__Fees(
    turn: Turn,
) -> stripe::accounts::create::controller::Fees {
    stripe::accounts::create::controller::Fees::new()
        .payer(turn.word::<stripe::accounts::create::controller::fees::Payer>())
}

pub(super) fn accounts__create__controller__Losses(
    turn: Turn,
) -> stripe::accounts::create::controller::Losses {
    stripe::accounts::create::controller::Losses::new()
        .payments(turn.word::<stripe::account::controller::losses::Payments>())
}

pub(super) fn accounts__create__controller__StripeDashboard(
    turn: Turn,
) -> stripe::accounts::create::controller::StripeDashboard {
    stripe::accounts::create::controller::StripeDashboard::new()
        .type_(turn.word::<stripe::account::controller::stripe_dashboard::Type>())
}

pub(super) fn accounts__create__Documents(
    turn: Turn,
) -> stripe::accounts::create::Documents {
    stripe::accounts::create::Documents::new()
        .bank_account_ownership_verification(
            super::shared::accounts__create__documents__BankAccountOwnershipVerification(
                turn.inside(),
            ),
        )
        .company_license(
            super::accounts::accounts__create__documents__CompanyLicense(turn.inside()),
        )
        .company_memorandum_of_association(
            super::accounts::accounts__create__documents__CompanyMemorandumOfAssociation(
                turn.inside(),
            ),
        )
        .company_ministerial_decree(
            super::accounts::accounts__create__documents__CompanyMinisterialDecree(
                turn.inside(),
            ),
        )
        .company_registration_verification(
            super::accounts::accounts__create__documents__CompanyRegistrationVerification(
                turn.inside(),
            ),
        )
        .company_tax_id_verification(
            super::accounts::accounts__create__documents__CompanyTaxIdVerification(
                turn.inside(),
            ),
        )
        .proof_of_address(
            super::accounts::accounts__create__documents__ProofOfAddress(turn.inside()),
        )
        .proof_of_registration(
            super::accounts::accounts__create__documents__ProofOfRegistration(
                turn.inside(),
            ),
        )
        .proof_of_ultimate_beneficial_ownership(
            super::accounts::accounts__create__documents__ProofOfUltimateBeneficialOwnership(
                turn.inside(),
            ),
        )
}

pub(super) fn accounts__create__documents__CompanyLicense(
    _: Turn,
) -> stripe::accounts::create::documents::CompanyLicense {
    stripe::accounts::create::documents::CompanyLicense::new().files(["ab"])
}

pub(super) fn accounts__create__documents__CompanyMemorandumOfAssociation(
    _: Turn,
) -> stripe::accounts::create::documents::CompanyMemorandumOfAssociation {
    stripe::accounts::create::documents::CompanyMemorandumOfAssociation::new()
        .files(["ab"])
}

pub(super) fn accounts__create__documents__CompanyMinisterialDecree(
    _: Turn,
) -> stripe::accounts::create::documents::CompanyMinisterialDecree {
    stripe::accounts::create::documents::CompanyMinisterialDecree::new().files(["ab"])
}

pub(super) fn accounts__create__documents__CompanyRegistrationVerification(
    _: Turn,
) -> stripe::accounts::create::documents::CompanyRegistrationVerification {
    stripe::accounts::create::documents::CompanyRegistrationVerification::new()
        .files(["ab"])
}

pub(super) fn accounts__create__documents__CompanyTaxIdVerification(
    _: Turn,
) -> stripe::accounts::create::documents::CompanyTaxIdVerification {
    stripe::accounts::create::documents::CompanyTaxIdVerification::new().files(["ab"])
}

pub(super) fn accounts__create__documents__ProofOfAddress(
    _: Turn,
) -> stripe::accounts::create::documents::ProofOfAddress {
    stripe::accounts::create::documents::ProofOfAddress::new().files(["ab"])
}

pub(super) fn accounts__create__documents__ProofOfRegistration(
    turn: Turn,
) -> stripe::accounts::create::documents::ProofOfRegistration {
    stripe::accounts::create::documents::ProofOfRegistration::new()
        .files(["ab"])
        .signer(
            super::accounts::accounts__create__documents__proof_of_registration__Signer(
                turn.inside(),
            ),
        )
}

pub(super) fn accounts__create__documents__proof_of_registration__Signer(
    _: Turn,
) -> stripe::accounts::create::documents::proof_of_registration::Signer {
    stripe::accounts::create::documents::proof_of_registration::Signer::new()
        .person("ab")
}

pub(super) fn accounts__create__documents__ProofOfUltimateBeneficialOwnership(
    turn: Turn,
) -> stripe::accounts::create::documents::ProofOfUltimateBeneficialOwnership {
    stripe::accounts::create::documents::ProofOfUltimateBeneficialOwnership::new()
        .files(["ab"])
        .signer(
            super::accounts::accounts__create__documents__proof_of_registration__Signer(
                turn.inside(),
            ),
        )
}

pub(super) fn accounts__create__external_account__BankAccount(
    turn: Turn,
) -> stripe::accounts::create::external_account::BankAccount {
    stripe::accounts::create::external_account::BankAccount::new("s3cret", "ab")
        .account_holder_name("ab")
        .account_holder_type(
            turn.word::<stripe::accounts::create::bank_account::AccountHolderType>(),
        )
        .account_type(turn.word::<stripe::tokens::create::bank_account::AccountType>())
        .currency("usd")
        .documents(
            super::shared::accounts__create__bank_account__Documents(turn.inside()),
        )
        .routing_number("s3cret")
}

pub(super) fn accounts__create__external_account__Card(
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

pub(super) fn accounts__CreateExternalAccountOrToken(
    turn: Turn,
) -> stripe::accounts::CreateExternalAccountOrToken {
    let (arm, turn) = turn.choose(3);
    match arm {
        0 => {
            stripe::accounts::CreateExternalAccountOrToken::Card(
                super::accounts::accounts__create__external_account__Card(turn.inside()),
            )
        }
        1 => {
            stripe::accounts::CreateExternalAccountOrToken::BankAccount(
                super::accounts::accounts__create__external_account__BankAccount(
                    turn.inside(),
                ),
            )
        }
        _ => stripe::accounts::CreateExternalAccountOrToken::Id("ab".to_owned()),
    }
}

pub(super) fn accounts__create__Groups(turn: Turn) -> stripe::accounts::create::Groups {
    let value = stripe::accounts::create::Groups::new().payments_pricing("ab");
    if turn.clears() { value.clear_payments_pricing() } else { value }
}

pub(super) fn accounts__create__Individual(
    turn: Turn,
) -> stripe::accounts::create::Individual {
    let value = stripe::accounts::create::Individual::new()
        .address(super::shared::customers__create__Address(turn.inside()))
        .address_kana(
            super::shared::terminal__locations__create__AddressKana(turn.inside()),
        )
        .address_kanji(
            super::shared::terminal__locations__create__AddressKanji(turn.inside()),
        )
        .dob(super::shared::tokens__create__person__Dob(turn.inside()))
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
            super::shared::tokens__create__person__RegisteredAddress(turn.inside()),
        )
        .relationship(
            super::shared::accounts__create__individual__Relationship(turn.inside()),
        )
        .ssn_last_4("s3cret")
        .verification(
            super::shared::tokens__create__person__Verification(turn.inside()),
        );
    if turn.clears() {
        value.clear_dob().clear_full_name_aliases().clear_metadata()
    } else {
        value
    }
}

pub(super) fn accounts__create__Settings(
    turn: Turn,
) -> stripe::accounts::create::Settings {
    stripe::accounts::create::Settings::new()
        .bacs_debit_payments(
            super::shared::accounts__create__settings__BacsDebitPayments(turn.inside()),
        )
        .branding(super::shared::accounts__create__settings__Branding(turn.inside()))
        .card_issuing(
            super::accounts::accounts__create__settings__CardIssuing(turn.inside()),
        )
        .card_payments(
            super::accounts::accounts__create__settings__CardPayments(turn.inside()),
        )
        .invoices(super::accounts::accounts__create__settings__Invoices(turn.inside()))
        .payments(super::accounts::accounts__create__settings__Payments(turn.inside()))
        .payouts(super::accounts::accounts__create__settings__Payouts(turn.inside()))
        .treasury(super::accounts::accounts__create__settings__Treasury(turn.inside()))
}

pub(super) fn accounts__create__settings__CardIssuing(
    turn: Turn,
) -> stripe::accounts::create::settings::CardIssuing {
    stripe::accounts::create::settings::CardIssuing::new()
        .tos_acceptance(
            super::accounts::accounts__create__settings__card_issuing__TosAcceptance(
                turn.inside(),
            ),
        )
}

pub(super) fn accounts__create__settings__card_issuing__TosAcceptance(
    turn: Turn,
) -> stripe::accounts::create::settings::card_issuing::TosAcceptance {
    let value = stripe::accounts::create::settings::card_issuing::TosAcceptance::new()
        .date(1700000000)
        .ip("ab")
        .user_agent("ab");
    if turn.clears() { value.clear_user_agent() } else { value }
}

pub(super) fn accounts__create__settings__CardPayments(
    turn: Turn,
) -> stripe::accounts::create::settings::CardPayments {
    let value = stripe::accounts::create::settings::CardPayments::new()
        .decline_on(
            super::shared::accounts__create__settings__card_payments__DeclineOn(
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

pub(super) fn accounts__create__settings__Invoices(
    turn: Turn,
) -> stripe::accounts::create::settings::Invoices {
    stripe::accounts::create::settings::Invoices::new()
        .hosted_payment_method_save(
            turn.word::<stripe::account::settings::invoices::HostedPaymentMethodSave>(),
        )
}

pub(super) fn accounts__create__settings__Payments(
    _: Turn,
) -> stripe::accounts::create::settings::Payments {
    stripe::accounts::create::settings::Payments::new()
        .statement_descriptor("ab")
        .statement_descriptor_kana("ab")
        .statement_descriptor_kanji("ab")
}

pub(super) fn accounts__create__settings__Payouts(
    turn: Turn,
) -> stripe::accounts::create::settings::Payouts {
    stripe::accounts::create::settings::Payouts::new()
        .debit_negative_balances(true)
        .schedule(
            super::accounts::accounts__create__settings__payouts__Schedule(turn.inside()),
        )
        .statement_descriptor("ab")
}

pub(super) fn accounts__create__settings__payouts__Schedule(
    turn: Turn,
) -> stripe::accounts::create::settings::payouts::Schedule {
    stripe::accounts::create::settings::payouts::Schedule::new()
        .delay_days(
            super::accounts::accounts__create__settings__payouts__schedule__DelayDays(
                turn,
            ),
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

pub(super) fn accounts__create__settings__payouts__schedule__DelayDays(
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

pub(super) fn accounts__create__settings__Treasury(
    turn: Turn,
) -> stripe::accounts::create::settings::Treasury {
    stripe::accounts::create::settings::Treasury::new()
        .tos_acceptance(
            super::accounts::accounts__create__settings__card_issuing__TosAcceptance(
                turn.inside(),
            ),
        )
}

pub(super) fn accounts__create__TosAcceptance(
    _: Turn,
) -> stripe::accounts::create::TosAcceptance {
    stripe::accounts::create::TosAcceptance::new()
        .date(1700000000)
        .ip("ab")
        .service_agreement("ab")
        .user_agent("ab")
}

pub(super) fn accounts__UpdateExternalAccountOrToken(
    turn: Turn,
) -> stripe::accounts::UpdateExternalAccountOrToken {
    let (arm, turn) = turn.choose(3);
    match arm {
        0 => {
            stripe::accounts::UpdateExternalAccountOrToken::Card(
                super::accounts::accounts__create__external_account__Card(turn.inside()),
            )
        }
        1 => {
            stripe::accounts::UpdateExternalAccountOrToken::BankAccount(
                super::accounts::accounts__create__external_account__BankAccount(
                    turn.inside(),
                ),
            )
        }
        _ => stripe::accounts::UpdateExternalAccountOrToken::Id("ab".to_owned()),
    }
}

pub(super) fn accounts__update__Settings(
    turn: Turn,
) -> stripe::accounts::update::Settings {
    stripe::accounts::update::Settings::new()
        .bacs_debit_payments(
            super::shared::accounts__create__settings__BacsDebitPayments(turn.inside()),
        )
        .branding(super::shared::accounts__create__settings__Branding(turn.inside()))
        .card_issuing(
            super::accounts::accounts__create__settings__CardIssuing(turn.inside()),
        )
        .card_payments(
            super::accounts::accounts__create__settings__CardPayments(turn.inside()),
        )
        .invoices(super::accounts::accounts__update__settings__Invoices(turn.inside()))
        .payments(super::accounts::accounts__create__settings__Payments(turn.inside()))
        .payouts(super::accounts::accounts__create__settings__Payouts(turn.inside()))
        .treasury(super::accounts::accounts__create__settings__Treasury(turn.inside()))
}

pub(super) fn accounts__update__settings__Invoices(
    turn: Turn,
) -> stripe::accounts::update::settings::Invoices {
    let value = stripe::accounts::update::settings::Invoices::new()
        .default_account_tax_ids(["ab"])
        .hosted_payment_method_save(
            turn.word::<stripe::account::settings::invoices::HostedPaymentMethodSave>(),
        );
    if turn.clears() { value.clear_default_account_tax_ids() } else { value }
}

pub(super) fn accounts__bank_accounts__create__BankAccount(
    turn: Turn,
) -> stripe::accounts::bank_accounts::create::BankAccount {
    stripe::accounts::bank_accounts::create::BankAccount::new("s3cret", "ab")
        .account_holder_name("ab")
        .account_holder_type(
            turn.word::<stripe::external_accounts::update::AccountHolderType>(),
        )
        .account_type(turn.word::<stripe::tokens::create::bank_account::AccountType>())
        .currency("usd")
        .documents(
            super::shared::accounts__create__bank_account__Documents(turn.inside()),
        )
        .routing_number("s3cret")
}

pub(super) fn accounts__bank_accounts__CreateBankAccountOrToken(
    turn: Turn,
) -> stripe::accounts::bank_accounts::CreateBankAccountOrToken {
    let (arm, turn) = turn.choose(2);
    match arm {
        0 => {
            stripe::accounts::bank_accounts::CreateBankAccountOrToken::BankAccount(
                super::accounts::accounts__bank_accounts__create__BankAccount(
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

pub(super) fn accounts__bank_accounts__create__external_account__BankAccount(
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
        .documents(
            super::shared::accounts__create__bank_account__Documents(turn.inside()),
        )
        .routing_number("s3cret")
}

pub(super) fn accounts__bank_accounts__CreateExternalAccountOrToken(
    turn: Turn,
) -> stripe::accounts::bank_accounts::CreateExternalAccountOrToken {
    let (arm, turn) = turn.choose(3);
    match arm {
        0 => {
            stripe::accounts::bank_accounts::CreateExternalAccountOrToken::Card(
                super::accounts::accounts__create__external_account__Card(turn.inside()),
            )
        }
        1 => {
            stripe::accounts::bank_accounts::CreateExternalAccountOrToken::BankAccount(
                super::accounts::accounts__bank_accounts__create__external_account__BankAccount(
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

pub(super) fn accounts__external_accounts__CreateBankAccountOrToken(
    turn: Turn,
) -> stripe::accounts::external_accounts::CreateBankAccountOrToken {
    let (arm, turn) = turn.choose(2);
    match arm {
        0 => {
            stripe::accounts::external_accounts::CreateBankAccountOrToken::BankAccount(
                super::accounts::accounts__bank_accounts__create__BankAccount(
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

pub(super) fn accounts__external_accounts__CreateExternalAccountOrToken(
    turn: Turn,
) -> stripe::accounts::external_accounts::CreateExternalAccountOrToken {
    let (arm, turn) = turn.choose(3);
    match arm {
        0 => {
            stripe::accounts::external_accounts::CreateExternalAccountOrToken::Card(
                super::accounts::accounts__create__external_account__Card(turn.inside()),
            )
        }
        1 => {
            stripe::accounts::external_accounts::CreateExternalAccountOrToken::BankAccount(
                super::accounts::accounts__bank_accounts__create__external_account__BankAccount(
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
        .relationship(
            super::accounts::accounts__people__list__Relationship(turn.inside()),
        )
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
        .relationship(
            super::accounts::accounts__people__list__Relationship(turn.inside()),
        )
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
        .bank_account(super::accounts::accounts__CreateBankAccountOrToken(turn))
        .business_profile(
            super::accounts::accounts__create__BusinessProfile(turn.inside()),
        )
        .business_type(turn.word::<stripe::account::BusinessType>())
        .capabilities(super::accounts::accounts__create__Capabilities(turn.inside()))
        .company(super::accounts::accounts__create__Company(turn.inside()))
        .controller(super::accounts::accounts__create__Controller(turn.inside()))
        .country("ab")
        .default_currency("usd")
        .documents(super::accounts::accounts__create__Documents(turn.inside()))
        .email("ab")
        .external_account(super::accounts::accounts__CreateExternalAccountOrToken(turn))
        .groups(super::accounts::accounts__create__Groups(turn.inside()))
        .individual(super::accounts::accounts__create__Individual(turn.inside()))
        .metadata([("key", "ab")])
        .settings(super::accounts::accounts__create__Settings(turn.inside()))
        .tos_acceptance(super::accounts::accounts__create__TosAcceptance(turn.inside()))
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
            super::accounts::accounts__create__BusinessProfile(turn.inside()),
        )
        .business_type(turn.word::<stripe::account::BusinessType>())
        .capabilities(super::accounts::accounts__create__Capabilities(turn.inside()))
        .company(super::accounts::accounts__create__Company(turn.inside()))
        .default_currency("usd")
        .documents(super::accounts::accounts__create__Documents(turn.inside()))
        .email("ab")
        .external_account(super::accounts::accounts__UpdateExternalAccountOrToken(turn))
        .groups(super::accounts::accounts__create__Groups(turn.inside()))
        .individual(super::accounts::accounts__create__Individual(turn.inside()))
        .metadata([("key", "ab")])
        .settings(super::accounts::accounts__update__Settings(turn.inside()))
        .tos_acceptance(super::accounts::accounts__create__TosAcceptance(turn.inside()));
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
            super::accounts::accounts__bank_accounts__CreateExternalAccountOrToken(turn),
        )
        .bank_account(
            super::accounts::accounts__bank_accounts__CreateBankAccountOrToken(turn),
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
        .documents(
            super::shared::accounts__create__bank_account__Documents(turn.inside()),
        )
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
            super::accounts::accounts__external_accounts__CreateExternalAccountOrToken(
                turn,
            ),
        )
        .bank_account(
            super::accounts::accounts__external_accounts__CreateBankAccountOrToken(turn),
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
        .documents(
            super::shared::accounts__create__bank_account__Documents(turn.inside()),
        )
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
            super::shared::tokens__create__person__AdditionalTosAcceptances(
                turn.inside(),
            ),
        )
        .address(super::shared::customers__create__Address(turn.inside()))
        .address_kana(
            super::shared::terminal__locations__create__AddressKana(turn.inside()),
        )
        .address_kanji(
            super::shared::terminal__locations__create__AddressKanji(turn.inside()),
        )
        .dob(super::shared::tokens__create__person__Dob(turn.inside()))
        .documents(super::shared::tokens__create__person__Documents(turn.inside()))
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
            super::shared::tokens__create__person__RegisteredAddress(turn.inside()),
        )
        .relationship(super::shared::tokens__create__person__Relationship(turn.inside()))
        .ssn_last_4("s3cret")
        .us_cfpb_data(super::shared::tokens__create__person__UsCfpbData(turn.inside()))
        .verification(
            super::shared::tokens__create__person__Verification(turn.inside()),
        );
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
            super::shared::tokens__create__person__AdditionalTosAcceptances(
                turn.inside(),
            ),
        )
        .address(super::shared::customers__create__Address(turn.inside()))
        .address_kana(
            super::shared::terminal__locations__create__AddressKana(turn.inside()),
        )
        .address_kanji(
            super::shared::terminal__locations__create__AddressKanji(turn.inside()),
        )
        .dob(super::shared::tokens__create__person__Dob(turn.inside()))
        .documents(super::shared::tokens__create__person__Documents(turn.inside()))
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
            super::shared::tokens__create__person__RegisteredAddress(turn.inside()),
        )
        .relationship(super::shared::tokens__create__person__Relationship(turn.inside()))
        .ssn_last_4("s3cret")
        .us_cfpb_data(super::shared::tokens__create__person__UsCfpbData(turn.inside()))
        .verification(
            super::shared::tokens__create__person__Verification(turn.inside()),
        );
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
            super::shared::tokens__create__person__AdditionalTosAcceptances(
                turn.inside(),
            ),
        )
        .address(super::shared::customers__create__Address(turn.inside()))
        .address_kana(
            super::shared::terminal__locations__create__AddressKana(turn.inside()),
        )
        .address_kanji(
            super::shared::terminal__locations__create__AddressKanji(turn.inside()),
        )
        .dob(super::shared::tokens__create__person__Dob(turn.inside()))
        .documents(super::shared::tokens__create__person__Documents(turn.inside()))
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
            super::shared::tokens__create__person__RegisteredAddress(turn.inside()),
        )
        .relationship(super::shared::tokens__create__person__Relationship(turn.inside()))
        .ssn_last_4("s3cret")
        .us_cfpb_data(super::shared::tokens__create__person__UsCfpbData(turn.inside()))
        .verification(
            super::shared::tokens__create__person__Verification(turn.inside()),
        );
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
            super::shared::tokens__create__person__AdditionalTosAcceptances(
                turn.inside(),
            ),
        )
        .address(super::shared::customers__create__Address(turn.inside()))
        .address_kana(
            super::shared::terminal__locations__create__AddressKana(turn.inside()),
        )
        .address_kanji(
            super::shared::terminal__locations__create__AddressKanji(turn.inside()),
        )
        .dob(super::shared::tokens__create__person__Dob(turn.inside()))
        .documents(super::shared::tokens__create__person__Documents(turn.inside()))
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
            super::shared::tokens__create__person__RegisteredAddress(turn.inside()),
        )
        .relationship(super::shared::tokens__create__person__Relationship(turn.inside()))
        .ssn_last_4("s3cret")
        .us_cfpb_data(super::shared::tokens__create__person__UsCfpbData(turn.inside()))
        .verification(
            super::shared::tokens__create__person__Verification(turn.inside()),
        );
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
