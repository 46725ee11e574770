// Written by `cargo xtask generate`. Do not edit.
//! What `v2::core::accounts` sends.

use crate::prelude::*;

pub(super) fn v2__core__accounts__create__Configuration(
    turn: Turn,
) -> stripe::v2::core::accounts::create::Configuration {
    stripe::v2::core::accounts::create::Configuration::new()
        .customer(
            super::v2_core_accounts::v2__core__accounts__create__configuration__Customer(
                turn.inside(),
            ),
        )
        .merchant(
            super::v2_core_accounts::v2__core__accounts__create__configuration__Merchant(
                turn.inside(),
            ),
        )
        .recipient(
            super::v2_core_accounts::v2__core__accounts__create__configuration__Recipient(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__create__configuration__Customer(
    turn: Turn,
) -> stripe::v2::core::accounts::create::configuration::Customer {
    stripe::v2::core::accounts::create::configuration::Customer::new()
        .automatic_indirect_tax(
            super::v2_core_accounts::v2__core__accounts__create__configuration__customer__AutomaticIndirectTax(
                turn.inside(),
            ),
        )
        .billing(
            super::v2_core_accounts::v2__core__accounts__create__configuration__customer__Billing(
                turn.inside(),
            ),
        )
        .capabilities(
            super::v2_core_accounts::v2__core__accounts__create__configuration__customer__Capabilities(
                turn.inside(),
            ),
        )
        .shipping(
            super::v2_core_accounts::v2__core__accounts__create__configuration__customer__Shipping(
                turn.inside(),
            ),
        )
        .test_clock("ab")
}

pub(super) fn v2__core__accounts__create__configuration__customer__AutomaticIndirectTax(
    turn: Turn,
) -> stripe::v2::core::accounts::create::configuration::customer::AutomaticIndirectTax {
    stripe::v2::core::accounts::create::configuration::customer::AutomaticIndirectTax::new()
        .exempt(
            turn
                .word::<
                    stripe::v2_core_account::configuration::customer::automatic_indirect_tax::Exempt,
                >(),
        )
        .ip_address("ab")
}

pub(super) fn v2__core__accounts__create__configuration__customer__Billing(
    turn: Turn,
) -> stripe::v2::core::accounts::create::configuration::customer::Billing {
    stripe::v2::core::accounts::create::configuration::customer::Billing::new()
        .invoice(
            super::v2_core_accounts::v2__core__accounts__create__configuration__customer__billing__Invoice(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__create__configuration__customer__billing__Invoice(
    turn: Turn,
) -> stripe::v2::core::accounts::create::configuration::customer::billing::Invoice {
    stripe::v2::core::accounts::create::configuration::customer::billing::Invoice::new()
        .custom_fields([super::shared::invoices__create__CustomField(turn.inside())])
        .footer("ab")
        .next_sequence(1)
        .prefix("ab")
        .rendering(
            super::v2_core_accounts::v2__core__accounts__create__configuration__customer__billing__invoice__Rendering(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__create__configuration__customer__billing__invoice__Rendering(
    turn: Turn,
) -> stripe::v2::core::accounts::create::configuration::customer::billing::invoice::Rendering {
    stripe::v2::core::accounts::create::configuration::customer::billing::invoice::Rendering::new()
        .amount_tax_display(
            turn
                .word::<
                    stripe::v2_core_account::configuration::customer::billing::invoice::rendering::AmountTaxDisplay,
                >(),
        )
        .template("ab")
}

pub(super) fn v2__core__accounts__create__configuration__customer__Capabilities(
    turn: Turn,
) -> stripe::v2::core::accounts::create::configuration::customer::Capabilities {
    stripe::v2::core::accounts::create::configuration::customer::Capabilities::new()
        .automatic_indirect_tax(
            super::v2_core_accounts::v2__core__accounts__create__configuration__customer__capabilities__AutomaticIndirectTax(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__create__configuration__customer__capabilities__AutomaticIndirectTax(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::customer::capabilities::AutomaticIndirectTax {
    stripe::v2::core::accounts::create::configuration::customer::capabilities::AutomaticIndirectTax::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__customer__Shipping(
    turn: Turn,
) -> stripe::v2::core::accounts::create::configuration::customer::Shipping {
    stripe::v2::core::accounts::create::configuration::customer::Shipping::new()
        .address(super::shared::customers__create__Address(turn.inside()))
        .name("ab")
        .phone("ab")
}

pub(super) fn v2__core__accounts__create__configuration__Merchant(
    turn: Turn,
) -> stripe::v2::core::accounts::create::configuration::Merchant {
    stripe::v2::core::accounts::create::configuration::Merchant::new()
        .bacs_debit_payments(
            super::shared::accounts__create__settings__BacsDebitPayments(turn.inside()),
        )
        .branding(super::shared::accounts__create__settings__Branding(turn.inside()))
        .capabilities(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__Capabilities(
                turn.inside(),
            ),
        )
        .card_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__CardPayments(
                turn.inside(),
            ),
        )
        .konbini_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__KonbiniPayments(
                turn.inside(),
            ),
        )
        .mcc("ab")
        .script_statement_descriptor(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__ScriptStatementDescriptor(
                turn.inside(),
            ),
        )
        .statement_descriptor(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__StatementDescriptor(
                turn.inside(),
            ),
        )
        .support(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__Support(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__Capabilities(
    turn: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::Capabilities {
    stripe::v2::core::accounts::create::configuration::merchant::Capabilities::new()
        .ach_debit_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__AchDebitPayments(
                turn.inside(),
            ),
        )
        .acss_debit_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__AcssDebitPayments(
                turn.inside(),
            ),
        )
        .affirm_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__AffirmPayments(
                turn.inside(),
            ),
        )
        .afterpay_clearpay_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__AfterpayClearpayPayments(
                turn.inside(),
            ),
        )
        .alma_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__AlmaPayments(
                turn.inside(),
            ),
        )
        .amazon_pay_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__AmazonPayPayments(
                turn.inside(),
            ),
        )
        .au_becs_debit_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__AuBecsDebitPayments(
                turn.inside(),
            ),
        )
        .bacs_debit_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__BacsDebitPayments(
                turn.inside(),
            ),
        )
        .bancontact_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__BancontactPayments(
                turn.inside(),
            ),
        )
        .blik_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__BlikPayments(
                turn.inside(),
            ),
        )
        .boleto_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__BoletoPayments(
                turn.inside(),
            ),
        )
        .card_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__CardPayments(
                turn.inside(),
            ),
        )
        .cartes_bancaires_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__CartesBancairesPayments(
                turn.inside(),
            ),
        )
        .cashapp_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__CashappPayments(
                turn.inside(),
            ),
        )
        .eps_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__EpsPayments(
                turn.inside(),
            ),
        )
        .fpx_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__FpxPayments(
                turn.inside(),
            ),
        )
        .gb_bank_transfer_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__GbBankTransferPayments(
                turn.inside(),
            ),
        )
        .grabpay_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__GrabpayPayments(
                turn.inside(),
            ),
        )
        .ideal_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__IdealPayments(
                turn.inside(),
            ),
        )
        .jcb_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__JcbPayments(
                turn.inside(),
            ),
        )
        .jp_bank_transfer_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__JpBankTransferPayments(
                turn.inside(),
            ),
        )
        .kakao_pay_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__KakaoPayPayments(
                turn.inside(),
            ),
        )
        .klarna_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__KlarnaPayments(
                turn.inside(),
            ),
        )
        .konbini_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__KonbiniPayments(
                turn.inside(),
            ),
        )
        .kr_card_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__KrCardPayments(
                turn.inside(),
            ),
        )
        .link_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__LinkPayments(
                turn.inside(),
            ),
        )
        .mobilepay_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__MobilepayPayments(
                turn.inside(),
            ),
        )
        .multibanco_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__MultibancoPayments(
                turn.inside(),
            ),
        )
        .mx_bank_transfer_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__MxBankTransferPayments(
                turn.inside(),
            ),
        )
        .naver_pay_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__NaverPayPayments(
                turn.inside(),
            ),
        )
        .oxxo_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__OxxoPayments(
                turn.inside(),
            ),
        )
        .p24_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__P24Payments(
                turn.inside(),
            ),
        )
        .pay_by_bank_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__PayByBankPayments(
                turn.inside(),
            ),
        )
        .payco_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__PaycoPayments(
                turn.inside(),
            ),
        )
        .paynow_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__PaynowPayments(
                turn.inside(),
            ),
        )
        .promptpay_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__PromptpayPayments(
                turn.inside(),
            ),
        )
        .revolut_pay_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__RevolutPayPayments(
                turn.inside(),
            ),
        )
        .samsung_pay_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__SamsungPayPayments(
                turn.inside(),
            ),
        )
        .sepa_bank_transfer_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__SepaBankTransferPayments(
                turn.inside(),
            ),
        )
        .sepa_debit_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__SepaDebitPayments(
                turn.inside(),
            ),
        )
        .swish_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__SwishPayments(
                turn.inside(),
            ),
        )
        .twint_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__TwintPayments(
                turn.inside(),
            ),
        )
        .us_bank_transfer_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__UsBankTransferPayments(
                turn.inside(),
            ),
        )
        .zip_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__capabilities__ZipPayments(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__AchDebitPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::AchDebitPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::AchDebitPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__AcssDebitPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::AcssDebitPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::AcssDebitPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__AffirmPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::AffirmPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::AffirmPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__AfterpayClearpayPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::AfterpayClearpayPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::AfterpayClearpayPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__AlmaPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::AlmaPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::AlmaPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__AmazonPayPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::AmazonPayPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::AmazonPayPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__AuBecsDebitPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::AuBecsDebitPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::AuBecsDebitPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__BacsDebitPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::BacsDebitPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::BacsDebitPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__BancontactPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::BancontactPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::BancontactPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__BlikPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::BlikPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::BlikPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__BoletoPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::BoletoPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::BoletoPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__CardPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::CardPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::CardPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__CartesBancairesPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::CartesBancairesPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::CartesBancairesPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__CashappPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::CashappPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::CashappPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__EpsPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::EpsPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::EpsPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__FpxPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::FpxPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::FpxPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__GbBankTransferPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::GbBankTransferPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::GbBankTransferPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__GrabpayPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::GrabpayPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::GrabpayPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__IdealPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::IdealPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::IdealPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__JcbPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::JcbPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::JcbPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__JpBankTransferPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::JpBankTransferPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::JpBankTransferPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__KakaoPayPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::KakaoPayPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::KakaoPayPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__KlarnaPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::KlarnaPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::KlarnaPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__KonbiniPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::KonbiniPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::KonbiniPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__KrCardPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::KrCardPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::KrCardPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__LinkPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::LinkPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::LinkPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__MobilepayPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::MobilepayPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::MobilepayPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__MultibancoPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::MultibancoPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::MultibancoPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__MxBankTransferPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::MxBankTransferPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::MxBankTransferPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__NaverPayPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::NaverPayPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::NaverPayPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__OxxoPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::OxxoPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::OxxoPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__P24Payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::P24Payments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::P24Payments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__PayByBankPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::PayByBankPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::PayByBankPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__PaycoPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::PaycoPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::PaycoPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__PaynowPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::PaynowPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::PaynowPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__PromptpayPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::PromptpayPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::PromptpayPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__RevolutPayPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::RevolutPayPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::RevolutPayPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__SamsungPayPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::SamsungPayPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::SamsungPayPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__SepaBankTransferPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::SepaBankTransferPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::SepaBankTransferPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__SepaDebitPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::SepaDebitPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::SepaDebitPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__SwishPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::SwishPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::SwishPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__TwintPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::TwintPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::TwintPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__UsBankTransferPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::UsBankTransferPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::UsBankTransferPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__capabilities__ZipPayments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::ZipPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::ZipPayments::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__CardPayments(
    turn: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::CardPayments {
    stripe::v2::core::accounts::create::configuration::merchant::CardPayments::new()
        .decline_on(
            super::shared::accounts__create__settings__card_payments__DeclineOn(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__KonbiniPayments(
    turn: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::KonbiniPayments {
    stripe::v2::core::accounts::create::configuration::merchant::KonbiniPayments::new()
        .support(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__konbini_payments__Support(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__konbini_payments__Support(
    turn: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::konbini_payments::Support {
    stripe::v2::core::accounts::create::configuration::merchant::konbini_payments::Support::new()
        .email("ab")
        .hours(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__konbini_payments__support__Hours(
                turn.inside(),
            ),
        )
        .phone("ab")
}

pub(super) fn v2__core__accounts__create__configuration__merchant__konbini_payments__support__Hours(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::konbini_payments::support::Hours {
    stripe::v2::core::accounts::create::configuration::merchant::konbini_payments::support::Hours::new()
        .end_time("ab")
        .start_time("ab")
}

pub(super) fn v2__core__accounts__create__configuration__merchant__ScriptStatementDescriptor(
    turn: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::ScriptStatementDescriptor {
    stripe::v2::core::accounts::create::configuration::merchant::ScriptStatementDescriptor::new()
        .kana(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__script_statement_descriptor__Kana(
                turn.inside(),
            ),
        )
        .kanji(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__script_statement_descriptor__Kanji(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__create__configuration__merchant__script_statement_descriptor__Kana(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::script_statement_descriptor::Kana {
    stripe::v2::core::accounts::create::configuration::merchant::script_statement_descriptor::Kana::new()
        .descriptor("ab")
        .prefix("ab")
}

pub(super) fn v2__core__accounts__create__configuration__merchant__script_statement_descriptor__Kanji(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::script_statement_descriptor::Kanji {
    stripe::v2::core::accounts::create::configuration::merchant::script_statement_descriptor::Kanji::new()
        .descriptor("ab")
        .prefix("ab")
}

pub(super) fn v2__core__accounts__create__configuration__merchant__StatementDescriptor(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::StatementDescriptor {
    stripe::v2::core::accounts::create::configuration::merchant::StatementDescriptor::new()
        .descriptor("ab")
        .prefix("ab")
}

pub(super) fn v2__core__accounts__create__configuration__merchant__Support(
    turn: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::Support {
    stripe::v2::core::accounts::create::configuration::merchant::Support::new()
        .address(
            super::v2_core_accounts::v2__core__accounts__create__identity__business_details__Address(
                turn.inside(),
            ),
        )
        .email("ab")
        .phone("ab")
        .url("ab")
}

pub(super) fn v2__core__accounts__create__configuration__Recipient(
    turn: Turn,
) -> stripe::v2::core::accounts::create::configuration::Recipient {
    stripe::v2::core::accounts::create::configuration::Recipient::new()
        .capabilities(
            super::v2_core_accounts::v2__core__accounts__create__configuration__recipient__Capabilities(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__create__configuration__recipient__Capabilities(
    turn: Turn,
) -> stripe::v2::core::accounts::create::configuration::recipient::Capabilities {
    stripe::v2::core::accounts::create::configuration::recipient::Capabilities::new()
        .stripe_balance(
            super::v2_core_accounts::v2__core__accounts__create__configuration__recipient__capabilities__StripeBalance(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__create__configuration__recipient__capabilities__StripeBalance(
    turn: Turn,
) -> stripe::v2::core::accounts::create::configuration::recipient::capabilities::StripeBalance {
    stripe::v2::core::accounts::create::configuration::recipient::capabilities::StripeBalance::new()
        .stripe_transfers(
            super::v2_core_accounts::v2__core__accounts__create__configuration__recipient__capabilities__stripe_balance__StripeTransfers(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__create__configuration__recipient__capabilities__stripe_balance__StripeTransfers(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::recipient::capabilities::stripe_balance::StripeTransfers {
    stripe::v2::core::accounts::create::configuration::recipient::capabilities::stripe_balance::StripeTransfers::new(
        true,
    )
}

pub(super) fn v2__core__accounts__create__Defaults(
    turn: Turn,
) -> stripe::v2::core::accounts::create::Defaults {
    stripe::v2::core::accounts::create::Defaults::new()
        .currency("ab")
        .locales([turn.word::<stripe::v2_core_account::defaults::Locale>()])
        .profile(
            super::v2_core_accounts::v2__core__accounts__create__defaults__Profile(
                turn.inside(),
            ),
        )
        .responsibilities(
            super::v2_core_accounts::v2__core__accounts__create__defaults__Responsibilities(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__create__defaults__Profile(
    _: Turn,
) -> stripe::v2::core::accounts::create::defaults::Profile {
    stripe::v2::core::accounts::create::defaults::Profile::new()
        .business_url("ab")
        .doing_business_as("ab")
        .product_description("ab")
}

pub(super) fn v2__core__accounts__create__defaults__Responsibilities(
    turn: Turn,
) -> stripe::v2::core::accounts::create::defaults::Responsibilities {
    stripe::v2::core::accounts::create::defaults::Responsibilities::new(
        turn
            .word::<
                stripe::v2_core_account::defaults::responsibilities::FeesCollector,
            >(),
        turn
            .word::<
                stripe::v2_core_account::defaults::responsibilities::LossesCollector,
            >(),
    )
}

pub(super) fn v2__core__accounts__create__Identity(
    turn: Turn,
) -> stripe::v2::core::accounts::create::Identity {
    stripe::v2::core::accounts::create::Identity::new()
        .attestations(
            super::v2_core_accounts::v2__core__accounts__create__identity__Attestations(
                turn.inside(),
            ),
        )
        .business_details(
            super::v2_core_accounts::v2__core__accounts__create__identity__BusinessDetails(
                turn.inside(),
            ),
        )
        .country("ab")
        .entity_type(turn.word::<stripe::v2_core_account::identity::EntityType>())
        .individual(
            super::v2_core_accounts::v2__core__accounts__create__identity__Individual(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__create__identity__Attestations(
    turn: Turn,
) -> stripe::v2::core::accounts::create::identity::Attestations {
    stripe::v2::core::accounts::create::identity::Attestations::new()
        .directorship_declaration(
            super::v2_core_accounts::v2__core__accounts__create__identity__attestations__DirectorshipDeclaration(
                turn.inside(),
            ),
        )
        .ownership_declaration(
            super::v2_core_accounts::v2__core__accounts__create__identity__attestations__OwnershipDeclaration(
                turn.inside(),
            ),
        )
        .persons_provided(
            super::v2_core_accounts::v2__core__accounts__create__identity__attestations__PersonsProvided(
                turn.inside(),
            ),
        )
        .representative_declaration(
            super::v2_core_accounts::v2__core__accounts__create__identity__attestations__RepresentativeDeclaration(
                turn.inside(),
            ),
        )
        .terms_of_service(
            super::v2_core_accounts::v2__core__accounts__create__identity__attestations__TermsOfService(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__create__identity__attestations__DirectorshipDeclaration(
    _: Turn,
) -> stripe::v2::core::accounts::create::identity::attestations::DirectorshipDeclaration {
    stripe::v2::core::accounts::create::identity::attestations::DirectorshipDeclaration::new()
        .date(Timestamp::from(1700000000))
        .ip("ab")
        .user_agent("ab")
}

pub(super) fn v2__core__accounts__create__identity__attestations__OwnershipDeclaration(
    _: Turn,
) -> stripe::v2::core::accounts::create::identity::attestations::OwnershipDeclaration {
    stripe::v2::core::accounts::create::identity::attestations::OwnershipDeclaration::new()
        .date(Timestamp::from(1700000000))
        .ip("ab")
        .user_agent("ab")
}

pub(super) fn v2__core__accounts__create__identity__attestations__PersonsProvided(
    turn: Turn,
) -> stripe::v2::core::accounts::create::identity::attestations::PersonsProvided {
    stripe::v2::core::accounts::create::identity::attestations::PersonsProvided::new()
        .directors(true)
        .executives(true)
        .owners(true)
        .ownership_exemption_reason(
            turn
                .word::<
                    stripe::v2_core_account::identity::attestations::persons_provided::OwnershipExemptionReason,
                >(),
        )
}

pub(super) fn v2__core__accounts__create__identity__attestations__RepresentativeDeclaration(
    _: Turn,
) -> stripe::v2::core::accounts::create::identity::attestations::RepresentativeDeclaration {
    stripe::v2::core::accounts::create::identity::attestations::RepresentativeDeclaration::new()
        .date(Timestamp::from(1700000000))
        .ip("ab")
        .user_agent("ab")
}

pub(super) fn v2__core__accounts__create__identity__attestations__TermsOfService(
    turn: Turn,
) -> stripe::v2::core::accounts::create::identity::attestations::TermsOfService {
    stripe::v2::core::accounts::create::identity::attestations::TermsOfService::new()
        .account(
            super::v2_core_accounts::v2__core__accounts__create__identity__attestations__terms_of_service__Account(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__create__identity__attestations__terms_of_service__Account(
    _: Turn,
) -> stripe::v2::core::accounts::create::identity::attestations::terms_of_service::Account {
    stripe::v2::core::accounts::create::identity::attestations::terms_of_service::Account::new(
            Timestamp::from(1700000000),
            "ab",
        )
        .user_agent("ab")
}

pub(super) fn v2__core__accounts__create__identity__BusinessDetails(
    turn: Turn,
) -> stripe::v2::core::accounts::create::identity::BusinessDetails {
    stripe::v2::core::accounts::create::identity::BusinessDetails::new()
        .address(
            super::v2_core_accounts::v2__core__accounts__create__identity__business_details__Address(
                turn.inside(),
            ),
        )
        .annual_revenue(
            super::shared::v2__core__accounts__create__identity__business_details__AnnualRevenue(
                turn.inside(),
            ),
        )
        .documents(
            super::v2_core_accounts::v2__core__accounts__create__identity__business_details__Documents(
                turn.inside(),
            ),
        )
        .estimated_worker_count(1)
        .id_numbers([
            super::shared::v2__core__accounts__create__identity__business_details__IdNumber(
                turn.inside(),
            ),
        ])
        .monthly_estimated_revenue(
            super::shared::v2__core__accounts__create__identity__business_details__MonthlyEstimatedRevenue(
                turn.inside(),
            ),
        )
        .phone("ab")
        .registered_name("ab")
        .registration_date(
            super::shared::accounts__create__company__RegistrationDate(turn.inside()),
        )
        .script_addresses(
            super::v2_core_accounts::v2__core__accounts__create__identity__business_details__ScriptAddresses(
                turn.inside(),
            ),
        )
        .script_names(
            super::shared::v2__core__accounts__create__identity__business_details__ScriptNames(
                turn.inside(),
            ),
        )
        .structure(
            turn.word::<stripe::v2_core_account::identity::business_details::Structure>(),
        )
}

pub(super) fn v2__core__accounts__create__identity__business_details__Address(
    _: Turn,
) -> stripe::v2::core::accounts::create::identity::business_details::Address {
    stripe::v2::core::accounts::create::identity::business_details::Address::new("ab")
        .city("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
        .town("ab")
}

pub(super) fn v2__core__accounts__create__identity__business_details__Documents(
    turn: Turn,
) -> stripe::v2::core::accounts::create::identity::business_details::Documents {
    stripe::v2::core::accounts::create::identity::business_details::Documents::new()
        .bank_account_ownership_verification(
            super::shared::v2__core__accounts__create__identity__business_details__documents__BankAccountOwnershipVerification(
                turn.inside(),
            ),
        )
        .company_license(
            super::shared::v2__core__accounts__create__identity__business_details__documents__CompanyLicense(
                turn.inside(),
            ),
        )
        .company_memorandum_of_association(
            super::shared::v2__core__accounts__create__identity__business_details__documents__CompanyMemorandumOfAssociation(
                turn.inside(),
            ),
        )
        .company_ministerial_decree(
            super::shared::v2__core__accounts__create__identity__business_details__documents__CompanyMinisterialDecree(
                turn.inside(),
            ),
        )
        .company_registration_verification(
            super::shared::v2__core__accounts__create__identity__business_details__documents__CompanyRegistrationVerification(
                turn.inside(),
            ),
        )
        .company_tax_id_verification(
            super::shared::v2__core__accounts__create__identity__business_details__documents__CompanyTaxIdVerification(
                turn.inside(),
            ),
        )
        .primary_verification(
            super::v2_core_accounts::v2__core__accounts__create__identity__business_details__documents__PrimaryVerification(
                turn.inside(),
            ),
        )
        .proof_of_address(
            super::shared::v2__core__accounts__create__identity__business_details__documents__ProofOfAddress(
                turn.inside(),
            ),
        )
        .proof_of_registration(
            super::shared::v2__core__accounts__create__identity__business_details__documents__ProofOfRegistration(
                turn.inside(),
            ),
        )
        .proof_of_ultimate_beneficial_ownership(
            super::shared::v2__core__accounts__create__identity__business_details__documents__ProofOfUltimateBeneficialOwnership(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__create__identity__business_details__documents__PrimaryVerification(
    turn: Turn,
) -> stripe::v2::core::accounts::create::identity::business_details::documents::PrimaryVerification {
    stripe::v2::core::accounts::create::identity::business_details::documents::PrimaryVerification::new(
        super::v2_core_accounts::v2__core__accounts__create__identity__business_details__documents__primary_verification__FrontBack(
            turn.inside(),
        ),
    )
}

pub(super) fn v2__core__accounts__create__identity__business_details__documents__primary_verification__FrontBack(
    _: Turn,
) -> stripe::v2::core::accounts::create::identity::business_details::documents::primary_verification::FrontBack {
    stripe::v2::core::accounts::create::identity::business_details::documents::primary_verification::FrontBack::new(
            "ab",
        )
        .back("ab")
}

pub(super) fn v2__core__accounts__create__identity__business_details__ScriptAddresses(
    turn: Turn,
) -> stripe::v2::core::accounts::create::identity::business_details::ScriptAddresses {
    stripe::v2::core::accounts::create::identity::business_details::ScriptAddresses::new()
        .kana(
            super::v2_core_accounts::v2__core__accounts__create__identity__business_details__script_addresses__Kana(
                turn.inside(),
            ),
        )
        .kanji(
            super::v2_core_accounts::v2__core__accounts__create__identity__business_details__script_addresses__Kanji(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__create__identity__business_details__script_addresses__Kana(
    _: Turn,
) -> stripe::v2::core::accounts::create::identity::business_details::script_addresses::Kana {
    stripe::v2::core::accounts::create::identity::business_details::script_addresses::Kana::new(
            "ab",
        )
        .city("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
        .town("ab")
}

pub(super) fn v2__core__accounts__create__identity__business_details__script_addresses__Kanji(
    _: Turn,
) -> stripe::v2::core::accounts::create::identity::business_details::script_addresses::Kanji {
    stripe::v2::core::accounts::create::identity::business_details::script_addresses::Kanji::new(
            "ab",
        )
        .city("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
        .town("ab")
}

pub(super) fn v2__core__accounts__create__identity__Individual(
    turn: Turn,
) -> stripe::v2::core::accounts::create::identity::Individual {
    stripe::v2::core::accounts::create::identity::Individual::new()
        .additional_addresses([
            super::v2_core_accounts::v2__core__accounts__create__identity__individual__AdditionalAddress(
                turn.inside(),
            ),
        ])
        .additional_names([
            super::v2_core_accounts::v2__core__accounts__create__identity__individual__AdditionalName(
                turn.inside(),
            ),
        ])
        .address(
            super::v2_core_accounts::v2__core__accounts__create__identity__business_details__Address(
                turn.inside(),
            ),
        )
        .date_of_birth(
            super::shared::v2__core__accounts__create__identity__individual__DateOfBirth(
                turn.inside(),
            ),
        )
        .documents(
            super::v2_core_accounts::v2__core__accounts__create__identity__individual__Documents(
                turn.inside(),
            ),
        )
        .email("ab")
        .given_name("ab")
        .id_numbers([
            super::shared::v2__core__accounts__create__identity__individual__IdNumber(
                turn.inside(),
            ),
        ])
        .legal_gender(
            turn.word::<stripe::v2_core_account::identity::individual::LegalGender>(),
        )
        .metadata([("key", "ab")])
        .nationalities(["ab"])
        .phone("ab")
        .political_exposure(
            turn
                .word::<
                    stripe::v2_core_account::identity::individual::PoliticalExposure,
                >(),
        )
        .relationship(
            super::shared::v2__core__accounts__create__identity__individual__Relationship(
                turn.inside(),
            ),
        )
        .script_addresses(
            super::v2_core_accounts::v2__core__accounts__create__identity__business_details__ScriptAddresses(
                turn.inside(),
            ),
        )
        .script_names(
            super::shared::v2__core__accounts__create__identity__individual__ScriptNames(
                turn.inside(),
            ),
        )
        .surname("ab")
}

pub(super) fn v2__core__accounts__create__identity__individual__AdditionalAddress(
    _: Turn,
) -> stripe::v2::core::accounts::create::identity::individual::AdditionalAddress {
    stripe::v2::core::accounts::create::identity::individual::AdditionalAddress::new(
            "ab",
        )
        .city("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
        .town("ab")
}

pub(super) fn v2__core__accounts__create__identity__individual__AdditionalName(
    turn: Turn,
) -> stripe::v2::core::accounts::create::identity::individual::AdditionalName {
    stripe::v2::core::accounts::create::identity::individual::AdditionalName::new(
            turn
                .word::<
                    stripe::v2_core_account::identity::individual::additional_name::Purpose,
                >(),
        )
        .full_name("ab")
        .given_name("ab")
        .surname("ab")
}

pub(super) fn v2__core__accounts__create__identity__individual__Documents(
    turn: Turn,
) -> stripe::v2::core::accounts::create::identity::individual::Documents {
    stripe::v2::core::accounts::create::identity::individual::Documents::new()
        .company_authorization(
            super::shared::v2__core__accounts__create__identity__individual__documents__CompanyAuthorization(
                turn.inside(),
            ),
        )
        .passport(
            super::shared::v2__core__accounts__create__identity__individual__documents__Passport(
                turn.inside(),
            ),
        )
        .primary_verification(
            super::v2_core_accounts::v2__core__accounts__create__identity__business_details__documents__PrimaryVerification(
                turn.inside(),
            ),
        )
        .secondary_verification(
            super::v2_core_accounts::v2__core__accounts__create__identity__individual__documents__SecondaryVerification(
                turn.inside(),
            ),
        )
        .visa(
            super::shared::v2__core__accounts__create__identity__individual__documents__Visa(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__create__identity__individual__documents__SecondaryVerification(
    turn: Turn,
) -> stripe::v2::core::accounts::create::identity::individual::documents::SecondaryVerification {
    stripe::v2::core::accounts::create::identity::individual::documents::SecondaryVerification::new(
        super::v2_core_accounts::v2__core__accounts__create__identity__business_details__documents__primary_verification__FrontBack(
            turn.inside(),
        ),
    )
}

pub(super) fn v2__core__accounts__person_tokens__create__AdditionalName(
    turn: Turn,
) -> stripe::v2::core::accounts::person_tokens::create::AdditionalName {
    stripe::v2::core::accounts::person_tokens::create::AdditionalName::new(
            turn
                .word::<
                    stripe::v2::core::accounts::person_tokens::create::additional_name::Purpose,
                >(),
        )
        .full_name("ab")
        .given_name("ab")
        .surname("ab")
}

pub(super) fn v2__core__accounts__person_tokens__create__AdditionalTermsOfService(
    turn: Turn,
) -> stripe::v2::core::accounts::person_tokens::create::AdditionalTermsOfService {
    stripe::v2::core::accounts::person_tokens::create::AdditionalTermsOfService::new()
        .account(
            super::shared::v2__core__account_tokens__create__identity__attestations__terms_of_service__Account(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__persons__create__AdditionalName(
    turn: Turn,
) -> stripe::v2::core::accounts::persons::create::AdditionalName {
    stripe::v2::core::accounts::persons::create::AdditionalName::new(
            turn.word::<stripe::v2_core_account_person::additional_name::Purpose>(),
        )
        .full_name("ab")
        .given_name("ab")
        .surname("ab")
}

pub(super) fn v2__core__accounts__persons__create__AdditionalTermsOfService(
    turn: Turn,
) -> stripe::v2::core::accounts::persons::create::AdditionalTermsOfService {
    stripe::v2::core::accounts::persons::create::AdditionalTermsOfService::new()
        .account(
            super::v2_core_accounts::v2__core__accounts__create__identity__attestations__terms_of_service__Account(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__persons__create__Relationship(
    _: Turn,
) -> stripe::v2::core::accounts::persons::create::Relationship {
    stripe::v2::core::accounts::persons::create::Relationship::new()
        .authorizer(true)
        .director(true)
        .executive(true)
        .legal_guardian(true)
        .owner(true)
        .percent_ownership(1)
        .representative(true)
        .title("ab")
}

pub(super) fn v2__core__accounts__persons__update__AdditionalTermsOfService(
    turn: Turn,
) -> stripe::v2::core::accounts::persons::update::AdditionalTermsOfService {
    stripe::v2::core::accounts::persons::update::AdditionalTermsOfService::new()
        .account(
            super::v2_core_accounts::v2__core__accounts__persons__update__additional_terms_of_service__Account(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__persons__update__additional_terms_of_service__Account(
    _: Turn,
) -> stripe::v2::core::accounts::persons::update::additional_terms_of_service::Account {
    stripe::v2::core::accounts::persons::update::additional_terms_of_service::Account::new()
        .date(Timestamp::from(1700000000))
        .ip("ab")
        .user_agent("ab")
}

pub(super) fn v2__core__accounts__update__Configuration(
    turn: Turn,
) -> stripe::v2::core::accounts::update::Configuration {
    stripe::v2::core::accounts::update::Configuration::new()
        .customer(
            super::v2_core_accounts::v2__core__accounts__update__configuration__Customer(
                turn.inside(),
            ),
        )
        .merchant(
            super::v2_core_accounts::v2__core__accounts__update__configuration__Merchant(
                turn.inside(),
            ),
        )
        .recipient(
            super::v2_core_accounts::v2__core__accounts__update__configuration__Recipient(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__update__configuration__Customer(
    turn: Turn,
) -> stripe::v2::core::accounts::update::configuration::Customer {
    stripe::v2::core::accounts::update::configuration::Customer::new()
        .applied(true)
        .automatic_indirect_tax(
            super::v2_core_accounts::v2__core__accounts__update__configuration__customer__AutomaticIndirectTax(
                turn.inside(),
            ),
        )
        .billing(
            super::v2_core_accounts::v2__core__accounts__update__configuration__customer__Billing(
                turn.inside(),
            ),
        )
        .capabilities(
            super::v2_core_accounts::v2__core__accounts__update__configuration__customer__Capabilities(
                turn.inside(),
            ),
        )
        .shipping(
            super::v2_core_accounts::v2__core__accounts__create__configuration__customer__Shipping(
                turn.inside(),
            ),
        )
        .test_clock("ab")
}

pub(super) fn v2__core__accounts__update__configuration__customer__AutomaticIndirectTax(
    turn: Turn,
) -> stripe::v2::core::accounts::update::configuration::customer::AutomaticIndirectTax {
    stripe::v2::core::accounts::update::configuration::customer::AutomaticIndirectTax::new()
        .exempt(
            turn
                .word::<
                    stripe::v2_core_account::configuration::customer::automatic_indirect_tax::Exempt,
                >(),
        )
        .ip_address("ab")
        .validate_location(
            turn.word::<stripe::customers::update::tax::ValidateLocation>(),
        )
}

pub(super) fn v2__core__accounts__update__configuration__customer__Billing(
    turn: Turn,
) -> stripe::v2::core::accounts::update::configuration::customer::Billing {
    stripe::v2::core::accounts::update::configuration::customer::Billing::new()
        .default_payment_method("ab")
        .invoice(
            super::v2_core_accounts::v2__core__accounts__create__configuration__customer__billing__Invoice(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__update__configuration__customer__Capabilities(
    turn: Turn,
) -> stripe::v2::core::accounts::update::configuration::customer::Capabilities {
    stripe::v2::core::accounts::update::configuration::customer::Capabilities::new()
        .automatic_indirect_tax(
            super::v2_core_accounts::v2__core__accounts__update__configuration__customer__capabilities__AutomaticIndirectTax(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__update__configuration__customer__capabilities__AutomaticIndirectTax(
    _: Turn,
) -> stripe::v2::core::accounts::update::configuration::customer::capabilities::AutomaticIndirectTax {
    stripe::v2::core::accounts::update::configuration::customer::capabilities::AutomaticIndirectTax::new()
        .requested(true)
}

pub(super) fn v2__core__accounts__update__configuration__Merchant(
    turn: Turn,
) -> stripe::v2::core::accounts::update::configuration::Merchant {
    stripe::v2::core::accounts::update::configuration::Merchant::new()
        .applied(true)
        .bacs_debit_payments(
            super::shared::accounts__create__settings__BacsDebitPayments(turn.inside()),
        )
        .branding(super::shared::accounts__create__settings__Branding(turn.inside()))
        .capabilities(
            super::v2_core_accounts::v2__core__accounts__update__configuration__merchant__Capabilities(
                turn.inside(),
            ),
        )
        .card_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__CardPayments(
                turn.inside(),
            ),
        )
        .konbini_payments(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__KonbiniPayments(
                turn.inside(),
            ),
        )
        .mcc("ab")
        .script_statement_descriptor(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__ScriptStatementDescriptor(
                turn.inside(),
            ),
        )
        .statement_descriptor(
            super::v2_core_accounts::v2__core__accounts__create__configuration__merchant__StatementDescriptor(
                turn.inside(),
            ),
        )
        .support(
            super::v2_core_accounts::v2__core__accounts__update__configuration__merchant__Support(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__update__configuration__merchant__Capabilities(
    turn: Turn,
) -> stripe::v2::core::accounts::update::configuration::merchant::Capabilities {
    stripe::v2::core::accounts::update::configuration::merchant::Capabilities::new()
        .ach_debit_payments(
            super::v2_core_accounts::v2__core__accounts__update__configuration__merchant__capabilities__AchDebitPayments(
                turn.inside(),
            ),
        )
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
        .blik_payments(
            super::shared::accounts__create__capabilities__BlikPayments(turn.inside()),
        )
        .boleto_payments(
            super::shared::accounts__create__capabilities__BoletoPayments(turn.inside()),
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
        .grabpay_payments(
            super::shared::accounts__create__capabilities__GrabpayPayments(turn.inside()),
        )
        .ideal_payments(
            super::shared::accounts__create__capabilities__IdealPayments(turn.inside()),
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
        .link_payments(
            super::shared::accounts__create__capabilities__LinkPayments(turn.inside()),
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
        .swish_payments(
            super::shared::accounts__create__capabilities__SwishPayments(turn.inside()),
        )
        .twint_payments(
            super::shared::accounts__create__capabilities__TwintPayments(turn.inside()),
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

pub(super) fn v2__core__accounts__update__configuration__merchant__capabilities__AchDebitPayments(
    _: Turn,
) -> stripe::v2::core::accounts::update::configuration::merchant::capabilities::AchDebitPayments {
    stripe::v2::core::accounts::update::configuration::merchant::capabilities::AchDebitPayments::new()
        .requested(true)
}

pub(super) fn v2__core__accounts__update__configuration__merchant__Support(
    turn: Turn,
) -> stripe::v2::core::accounts::update::configuration::merchant::Support {
    stripe::v2::core::accounts::update::configuration::merchant::Support::new()
        .address(
            super::shared::v2__core__account_tokens__create__identity__business_details__Address(
                turn.inside(),
            ),
        )
        .email("ab")
        .phone("ab")
        .url("ab")
}

pub(super) fn v2__core__accounts__update__configuration__Recipient(
    turn: Turn,
) -> stripe::v2::core::accounts::update::configuration::Recipient {
    stripe::v2::core::accounts::update::configuration::Recipient::new()
        .applied(true)
        .capabilities(
            super::v2_core_accounts::v2__core__accounts__update__configuration__recipient__Capabilities(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__update__configuration__recipient__Capabilities(
    turn: Turn,
) -> stripe::v2::core::accounts::update::configuration::recipient::Capabilities {
    stripe::v2::core::accounts::update::configuration::recipient::Capabilities::new()
        .stripe_balance(
            super::v2_core_accounts::v2__core__accounts__update__configuration__recipient__capabilities__StripeBalance(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__update__configuration__recipient__capabilities__StripeBalance(
    turn: Turn,
) -> stripe::v2::core::accounts::update::configuration::recipient::capabilities::StripeBalance {
    stripe::v2::core::accounts::update::configuration::recipient::capabilities::StripeBalance::new()
        .stripe_transfers(
            super::v2_core_accounts::v2__core__accounts__update__configuration__recipient__capabilities__stripe_balance__StripeTransfers(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__update__configuration__recipient__capabilities__stripe_balance__StripeTransfers(
    _: Turn,
) -> stripe::v2::core::accounts::update::configuration::recipient::capabilities::stripe_balance::StripeTransfers {
    stripe::v2::core::accounts::update::configuration::recipient::capabilities::stripe_balance::StripeTransfers::new()
        .requested(true)
}

pub(super) fn v2__core__accounts__update__Identity(
    turn: Turn,
) -> stripe::v2::core::accounts::update::Identity {
    stripe::v2::core::accounts::update::Identity::new()
        .attestations(
            super::v2_core_accounts::v2__core__accounts__update__identity__Attestations(
                turn.inside(),
            ),
        )
        .business_details(
            super::shared::v2__core__account_tokens__create__identity__BusinessDetails(
                turn.inside(),
            ),
        )
        .country("ab")
        .entity_type(turn.word::<stripe::v2_core_account::identity::EntityType>())
        .individual(
            super::v2_core_accounts::v2__core__accounts__update__identity__Individual(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__update__identity__Attestations(
    turn: Turn,
) -> stripe::v2::core::accounts::update::identity::Attestations {
    stripe::v2::core::accounts::update::identity::Attestations::new()
        .directorship_declaration(
            super::v2_core_accounts::v2__core__accounts__create__identity__attestations__DirectorshipDeclaration(
                turn.inside(),
            ),
        )
        .ownership_declaration(
            super::v2_core_accounts::v2__core__accounts__create__identity__attestations__OwnershipDeclaration(
                turn.inside(),
            ),
        )
        .persons_provided(
            super::v2_core_accounts::v2__core__accounts__create__identity__attestations__PersonsProvided(
                turn.inside(),
            ),
        )
        .representative_declaration(
            super::v2_core_accounts::v2__core__accounts__create__identity__attestations__RepresentativeDeclaration(
                turn.inside(),
            ),
        )
        .terms_of_service(
            super::v2_core_accounts::v2__core__accounts__update__identity__attestations__TermsOfService(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__update__identity__attestations__TermsOfService(
    turn: Turn,
) -> stripe::v2::core::accounts::update::identity::attestations::TermsOfService {
    stripe::v2::core::accounts::update::identity::attestations::TermsOfService::new()
        .account(
            super::v2_core_accounts::v2__core__accounts__persons__update__additional_terms_of_service__Account(
                turn.inside(),
            ),
        )
        .crypto_storer(
            super::v2_core_accounts::v2__core__accounts__update__identity__attestations__terms_of_service__CryptoStorer(
                turn.inside(),
            ),
        )
        .storer(
            super::v2_core_accounts::v2__core__accounts__update__identity__attestations__terms_of_service__Storer(
                turn.inside(),
            ),
        )
}

pub(super) fn v2__core__accounts__update__identity__attestations__terms_of_service__CryptoStorer(
    _: Turn,
) -> stripe::v2::core::accounts::update::identity::attestations::terms_of_service::CryptoStorer {
    stripe::v2::core::accounts::update::identity::attestations::terms_of_service::CryptoStorer::new()
        .date(Timestamp::from(1700000000))
        .ip("ab")
        .user_agent("ab")
}

pub(super) fn v2__core__accounts__update__identity__attestations__terms_of_service__Storer(
    _: Turn,
) -> stripe::v2::core::accounts::update::identity::attestations::terms_of_service::Storer {
    stripe::v2::core::accounts::update::identity::attestations::terms_of_service::Storer::new()
        .date(Timestamp::from(1700000000))
        .ip("ab")
        .user_agent("ab")
}

pub(super) fn v2__core__accounts__update__identity__Individual(
    turn: Turn,
) -> stripe::v2::core::accounts::update::identity::Individual {
    stripe::v2::core::accounts::update::identity::Individual::new()
        .additional_addresses([
            super::shared::v2__core__account_tokens__create__identity__individual__AdditionalAddress(
                turn.inside(),
            ),
        ])
        .additional_names([
            super::v2_core_accounts::v2__core__accounts__create__identity__individual__AdditionalName(
                turn.inside(),
            ),
        ])
        .address(
            super::shared::v2__core__account_tokens__create__identity__business_details__Address(
                turn.inside(),
            ),
        )
        .date_of_birth(
            super::shared::v2__core__accounts__create__identity__individual__DateOfBirth(
                turn.inside(),
            ),
        )
        .documents(
            super::shared::v2__core__account_tokens__create__identity__individual__Documents(
                turn.inside(),
            ),
        )
        .email("ab")
        .given_name("ab")
        .id_numbers([
            super::shared::v2__core__accounts__create__identity__individual__IdNumber(
                turn.inside(),
            ),
        ])
        .legal_gender(
            turn.word::<stripe::v2_core_account::identity::individual::LegalGender>(),
        )
        .metadata([("key", turn.clearable(|_| "ab".to_owned()))])
        .nationalities(["ab"])
        .phone("ab")
        .political_exposure(
            turn
                .word::<
                    stripe::v2_core_account::identity::individual::PoliticalExposure,
                >(),
        )
        .relationship(
            super::shared::v2__core__accounts__create__identity__individual__Relationship(
                turn.inside(),
            ),
        )
        .script_addresses(
            super::shared::v2__core__account_tokens__create__identity__business_details__ScriptAddresses(
                turn.inside(),
            ),
        )
        .script_names(
            super::shared::v2__core__accounts__create__identity__individual__ScriptNames(
                turn.inside(),
            ),
        )
        .surname("ab")
}

fn delete_v2_core_accounts_account_id_persons_id_required(client: &Client) -> Exchange {
    receive(
        stripe::v2::core::accounts::persons::delete("account_id_1", "id_1").send(client),
    )
}
fn delete_v2_core_accounts_account_id_persons_id_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::v2::core::accounts::persons::delete("account_id_1", "id_1");
    receive(request.send(client))
}

fn get_v2_core_accounts_required(client: &Client) -> Exchange {
    receive(stripe::v2::core::accounts::list().send(client))
}
fn get_v2_core_accounts_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::v2::core::accounts::list()
        .applied_configurations([
            turn.word::<stripe::v2_core_account::AppliedConfiguration>(),
        ])
        .closed(true)
        .limit(1)
        .page("ab");
    receive(request.send(client))
}

fn get_v2_core_accounts_account_id_person_tokens_id_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::v2::core::accounts::person_tokens::retrieve("account_id_1", "id_1")
            .send(client),
    )
}
fn get_v2_core_accounts_account_id_person_tokens_id_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::v2::core::accounts::person_tokens::retrieve(
        "account_id_1",
        "id_1",
    );
    receive(request.send(client))
}

fn get_v2_core_accounts_account_id_persons_required(client: &Client) -> Exchange {
    receive(stripe::v2::core::accounts::persons::list("account_id_1").send(client))
}
fn get_v2_core_accounts_account_id_persons_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::v2::core::accounts::persons::list("account_id_1")
        .limit(1)
        .page("ab");
    receive(request.send(client))
}

fn get_v2_core_accounts_account_id_persons_id_required(client: &Client) -> Exchange {
    receive(
        stripe::v2::core::accounts::persons::retrieve("account_id_1", "id_1")
            .send(client),
    )
}
fn get_v2_core_accounts_account_id_persons_id_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::v2::core::accounts::persons::retrieve("account_id_1", "id_1");
    receive(request.send(client))
}

fn get_v2_core_accounts_id_required(client: &Client) -> Exchange {
    receive(stripe::v2::core::accounts::retrieve("id_1").send(client))
}
fn get_v2_core_accounts_id_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::v2::core::accounts::retrieve("id_1")
        .include([turn.word::<stripe::v2::core::accounts::create::Include>()]);
    receive(request.send(client))
}

fn post_v2_core_accounts_required(client: &Client) -> Exchange {
    receive(stripe::v2::core::accounts::create().send(client))
}
fn post_v2_core_accounts_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::v2::core::accounts::create()
        .account_token("ab")
        .configuration(
            super::v2_core_accounts::v2__core__accounts__create__Configuration(
                turn.inside(),
            ),
        )
        .contact_email("ab")
        .contact_phone("ab")
        .dashboard(turn.word::<stripe::v2_core_account::Dashboard>())
        .defaults(
            super::v2_core_accounts::v2__core__accounts__create__Defaults(turn.inside()),
        )
        .display_name("ab")
        .identity(
            super::v2_core_accounts::v2__core__accounts__create__Identity(turn.inside()),
        )
        .include([turn.word::<stripe::v2::core::accounts::create::Include>()])
        .metadata([("key", "ab")]);
    receive(request.send(client))
}

fn post_v2_core_accounts_account_id_person_tokens_required(client: &Client) -> Exchange {
    receive(
        stripe::v2::core::accounts::person_tokens::create("account_id_1").send(client),
    )
}
fn post_v2_core_accounts_account_id_person_tokens_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::v2::core::accounts::person_tokens::create("account_id_1")
        .additional_addresses([
            super::shared::v2__core__account_tokens__create__identity__individual__AdditionalAddress(
                turn.inside(),
            ),
        ])
        .additional_names([
            super::v2_core_accounts::v2__core__accounts__person_tokens__create__AdditionalName(
                turn.inside(),
            ),
        ])
        .additional_terms_of_service(
            super::v2_core_accounts::v2__core__accounts__person_tokens__create__AdditionalTermsOfService(
                turn.inside(),
            ),
        )
        .address(
            super::shared::v2__core__account_tokens__create__identity__business_details__Address(
                turn.inside(),
            ),
        )
        .date_of_birth(
            super::shared::v2__core__accounts__create__identity__individual__DateOfBirth(
                turn.inside(),
            ),
        )
        .documents(
            super::shared::v2__core__account_tokens__create__identity__individual__Documents(
                turn.inside(),
            ),
        )
        .email("ab")
        .given_name("ab")
        .id_numbers([
            super::shared::v2__core__accounts__create__identity__individual__IdNumber(
                turn.inside(),
            ),
        ])
        .legal_gender(
            turn.word::<stripe::v2::core::accounts::person_tokens::create::LegalGender>(),
        )
        .metadata([("key", turn.clearable(|_| "ab".to_owned()))])
        .nationalities(["ab"])
        .phone("ab")
        .political_exposure(
            turn
                .word::<
                    stripe::v2::core::accounts::person_tokens::create::PoliticalExposure,
                >(),
        )
        .relationship(
            super::v2_core_accounts::v2__core__accounts__persons__create__Relationship(
                turn.inside(),
            ),
        )
        .script_addresses(
            super::shared::v2__core__account_tokens__create__identity__business_details__ScriptAddresses(
                turn.inside(),
            ),
        )
        .script_names(
            super::shared::v2__core__accounts__create__identity__individual__ScriptNames(
                turn.inside(),
            ),
        )
        .surname("ab");
    receive(request.send(client))
}

fn post_v2_core_accounts_account_id_persons_required(client: &Client) -> Exchange {
    receive(stripe::v2::core::accounts::persons::create("account_id_1").send(client))
}
fn post_v2_core_accounts_account_id_persons_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::v2::core::accounts::persons::create("account_id_1")
        .additional_addresses([
            super::v2_core_accounts::v2__core__accounts__create__identity__individual__AdditionalAddress(
                turn.inside(),
            ),
        ])
        .additional_names([
            super::v2_core_accounts::v2__core__accounts__persons__create__AdditionalName(
                turn.inside(),
            ),
        ])
        .additional_terms_of_service(
            super::v2_core_accounts::v2__core__accounts__persons__create__AdditionalTermsOfService(
                turn.inside(),
            ),
        )
        .address(
            super::v2_core_accounts::v2__core__accounts__create__identity__business_details__Address(
                turn.inside(),
            ),
        )
        .date_of_birth(
            super::shared::v2__core__accounts__create__identity__individual__DateOfBirth(
                turn.inside(),
            ),
        )
        .documents(
            super::v2_core_accounts::v2__core__accounts__create__identity__individual__Documents(
                turn.inside(),
            ),
        )
        .email("ab")
        .given_name("ab")
        .id_numbers([
            super::shared::v2__core__accounts__create__identity__individual__IdNumber(
                turn.inside(),
            ),
        ])
        .legal_gender(turn.word::<stripe::v2_core_account_person::LegalGender>())
        .metadata([("key", "ab")])
        .nationalities(["ab"])
        .person_token("ab")
        .phone("ab")
        .political_exposure(
            turn.word::<stripe::v2_core_account_person::PoliticalExposure>(),
        )
        .relationship(
            super::v2_core_accounts::v2__core__accounts__persons__create__Relationship(
                turn.inside(),
            ),
        )
        .script_addresses(
            super::v2_core_accounts::v2__core__accounts__create__identity__business_details__ScriptAddresses(
                turn.inside(),
            ),
        )
        .script_names(
            super::shared::v2__core__accounts__create__identity__individual__ScriptNames(
                turn.inside(),
            ),
        )
        .surname("ab");
    receive(request.send(client))
}

fn post_v2_core_accounts_account_id_persons_id_required(client: &Client) -> Exchange {
    receive(
        stripe::v2::core::accounts::persons::update("account_id_1", "id_1").send(client),
    )
}
fn post_v2_core_accounts_account_id_persons_id_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::v2::core::accounts::persons::update("account_id_1", "id_1")
        .additional_addresses([
            super::shared::v2__core__account_tokens__create__identity__individual__AdditionalAddress(
                turn.inside(),
            ),
        ])
        .additional_names([
            super::v2_core_accounts::v2__core__accounts__persons__create__AdditionalName(
                turn.inside(),
            ),
        ])
        .additional_terms_of_service(
            super::v2_core_accounts::v2__core__accounts__persons__update__AdditionalTermsOfService(
                turn.inside(),
            ),
        )
        .address(
            super::shared::v2__core__account_tokens__create__identity__business_details__Address(
                turn.inside(),
            ),
        )
        .date_of_birth(
            super::shared::v2__core__accounts__create__identity__individual__DateOfBirth(
                turn.inside(),
            ),
        )
        .documents(
            super::shared::v2__core__account_tokens__create__identity__individual__Documents(
                turn.inside(),
            ),
        )
        .email("ab")
        .given_name("ab")
        .id_numbers([
            super::shared::v2__core__accounts__create__identity__individual__IdNumber(
                turn.inside(),
            ),
        ])
        .legal_gender(turn.word::<stripe::v2_core_account_person::LegalGender>())
        .metadata([("key", turn.clearable(|_| "ab".to_owned()))])
        .nationalities(["ab"])
        .person_token("ab")
        .phone("ab")
        .political_exposure(
            turn.word::<stripe::v2_core_account_person::PoliticalExposure>(),
        )
        .relationship(
            super::v2_core_accounts::v2__core__accounts__persons__create__Relationship(
                turn.inside(),
            ),
        )
        .script_addresses(
            super::shared::v2__core__account_tokens__create__identity__business_details__ScriptAddresses(
                turn.inside(),
            ),
        )
        .script_names(
            super::shared::v2__core__accounts__create__identity__individual__ScriptNames(
                turn.inside(),
            ),
        )
        .surname("ab");
    receive(request.send(client))
}

fn post_v2_core_accounts_id_required(client: &Client) -> Exchange {
    receive(stripe::v2::core::accounts::update("id_1").send(client))
}
fn post_v2_core_accounts_id_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::v2::core::accounts::update("id_1")
        .account_token("ab")
        .configuration(
            super::v2_core_accounts::v2__core__accounts__update__Configuration(
                turn.inside(),
            ),
        )
        .contact_email("ab")
        .contact_phone("ab")
        .dashboard(turn.word::<stripe::v2_core_account::Dashboard>())
        .defaults(
            super::v2_core_accounts::v2__core__accounts__create__Defaults(turn.inside()),
        )
        .display_name("ab")
        .identity(
            super::v2_core_accounts::v2__core__accounts__update__Identity(turn.inside()),
        )
        .include([turn.word::<stripe::v2::core::accounts::create::Include>()])
        .metadata([("key", turn.clearable(|_| "ab".to_owned()))]);
    receive(request.send(client))
}

fn post_v2_core_accounts_id_close_required(client: &Client) -> Exchange {
    receive(stripe::v2::core::accounts::close("id_1").send(client))
}
fn post_v2_core_accounts_id_close_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::v2::core::accounts::close("id_1")
        .applied_configurations([
            turn.word::<stripe::v2_core_account::AppliedConfiguration>(),
        ]);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "DeleteV2CoreAccountsAccountIdPersonsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: delete_v2_core_accounts_account_id_persons_id_required,
        every: delete_v2_core_accounts_account_id_persons_id_every,
    },
    Operation {
        id: "GetV2CoreAccounts",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 0,
        },
        required: get_v2_core_accounts_required,
        every: get_v2_core_accounts_every,
    },
    Operation {
        id: "GetV2CoreAccountsAccountIdPersonTokensId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_v2_core_accounts_account_id_person_tokens_id_required,
        every: get_v2_core_accounts_account_id_person_tokens_id_every,
    },
    Operation {
        id: "GetV2CoreAccountsAccountIdPersons",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_v2_core_accounts_account_id_persons_required,
        every: get_v2_core_accounts_account_id_persons_every,
    },
    Operation {
        id: "GetV2CoreAccountsAccountIdPersonsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_v2_core_accounts_account_id_persons_id_required,
        every: get_v2_core_accounts_account_id_persons_id_every,
    },
    Operation {
        id: "GetV2CoreAccountsId",
        turns: Turns {
            arms: 1,
            words: 7,
            levels: 0,
        },
        required: get_v2_core_accounts_id_required,
        every: get_v2_core_accounts_id_every,
    },
    Operation {
        id: "PostV2CoreAccounts",
        turns: Turns {
            arms: 1,
            words: 115,
            levels: 0,
        },
        required: post_v2_core_accounts_required,
        every: post_v2_core_accounts_every,
    },
    Operation {
        id: "PostV2CoreAccountsAccountIdPersonTokens",
        turns: Turns {
            arms: 2,
            words: 77,
            levels: 0,
        },
        required: post_v2_core_accounts_account_id_person_tokens_required,
        every: post_v2_core_accounts_account_id_person_tokens_every,
    },
    Operation {
        id: "PostV2CoreAccountsAccountIdPersons",
        turns: Turns {
            arms: 1,
            words: 77,
            levels: 0,
        },
        required: post_v2_core_accounts_account_id_persons_required,
        every: post_v2_core_accounts_account_id_persons_every,
    },
    Operation {
        id: "PostV2CoreAccountsAccountIdPersonsId",
        turns: Turns {
            arms: 2,
            words: 77,
            levels: 0,
        },
        required: post_v2_core_accounts_account_id_persons_id_required,
        every: post_v2_core_accounts_account_id_persons_id_every,
    },
    Operation {
        id: "PostV2CoreAccountsId",
        turns: Turns {
            arms: 2,
            words: 115,
            levels: 0,
        },
        required: post_v2_core_accounts_id_required,
        every: post_v2_core_accounts_id_every,
    },
    Operation {
        id: "PostV2CoreAccountsIdClose",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 0,
        },
        required: post_v2_core_accounts_id_close_required,
        every: post_v2_core_accounts_id_close_every,
    },
];
