// Written by `cargo xtask generate`. Do not edit.
//! What `payment_intents` sends.

use crate::prelude::*;

pub(super) fn amount_details_param(turn: Turn) -> stripe::AmountDetailsParam {
    let value = stripe::AmountDetailsParam::new()
        .discount_amount(1)
        .enforce_arithmetic_validation(true)
        .line_items([
            super::payment_intents::amount_details_line_item_param(turn.inside()),
        ])
        .shipping(super::payment_intents::amount_details_shipping_param(turn.inside()))
        .tax(super::payment_intents::amount_details_tax_param(turn.inside()));
    if turn.clears() {
        value.clear_discount_amount().clear_line_items().clear_shipping().clear_tax()
    } else {
        value
    }
}

pub(super) fn amount_details_line_item_param(
    turn: Turn,
) -> stripe::AmountDetailsLineItemParam {
    stripe::AmountDetailsLineItemParam::new("ab", 1, 1)
        .discount_amount(1)
        .payment_method_options(
            super::payment_intents::amount_details_line_item_param_payment_method_options(
                turn.inside(),
            ),
        )
        .product_code("ab")
        .tax(super::payment_intents::amount_details_line_item_tax_param(turn.inside()))
        .unit_of_measure("ab")
}

pub(super) fn amount_details_line_item_param_payment_method_options(
    turn: Turn,
) -> stripe::AmountDetailsLineItemParamPaymentMethodOptions {
    stripe::AmountDetailsLineItemParamPaymentMethodOptions::new()
        .card(
            super::payment_intents::amount_details_line_item_param_payment_method_options_card(
                turn.inside(),
            ),
        )
        .card_present(
            super::payment_intents::amount_details_line_item_param_payment_method_options_card_present(
                turn.inside(),
            ),
        )
        .klarna(
            super::payment_intents::amount_details_line_item_param_payment_method_options_klarna(
                turn.inside(),
            ),
        )
        .paypal(
            super::payment_intents::amount_details_line_item_param_payment_method_options_paypal(
                turn.inside(),
            ),
        )
}

pub(super) fn amount_details_line_item_param_payment_method_options_card(
    _: Turn,
) -> stripe::AmountDetailsLineItemParamPaymentMethodOptionsCard {
    stripe::AmountDetailsLineItemParamPaymentMethodOptionsCard::new()
        .commodity_code("ab")
}

pub(super) fn amount_details_line_item_param_payment_method_options_card_present(
    _: Turn,
) -> stripe::AmountDetailsLineItemParamPaymentMethodOptionsCardPresent {
    stripe::AmountDetailsLineItemParamPaymentMethodOptionsCardPresent::new()
        .commodity_code("ab")
}

pub(super) fn amount_details_line_item_param_payment_method_options_klarna(
    _: Turn,
) -> stripe::AmountDetailsLineItemParamPaymentMethodOptionsKlarna {
    stripe::AmountDetailsLineItemParamPaymentMethodOptionsKlarna::new()
        .image_url("ab")
        .product_url("ab")
        .reference("ab")
        .subscription_reference("ab")
}

pub(super) fn amount_details_line_item_param_payment_method_options_paypal(
    turn: Turn,
) -> stripe::AmountDetailsLineItemParamPaymentMethodOptionsPaypal {
    stripe::AmountDetailsLineItemParamPaymentMethodOptionsPaypal::new()
        .category(
            turn
                .word::<
                    stripe::AmountDetailsLineItemParamPaymentMethodOptionsPaypalCategory,
                >(),
        )
        .description("ab")
        .sold_by("ab")
}

pub(super) fn amount_details_line_item_tax_param(
    _: Turn,
) -> stripe::AmountDetailsLineItemTaxParam {
    stripe::AmountDetailsLineItemTaxParam::new(1)
}

pub(super) fn amount_details_shipping_param(
    turn: Turn,
) -> stripe::AmountDetailsShippingParam {
    let value = stripe::AmountDetailsShippingParam::new()
        .amount(1)
        .from_postal_code("ab")
        .to_postal_code("ab");
    if turn.clears() {
        value.clear_amount().clear_from_postal_code().clear_to_postal_code()
    } else {
        value
    }
}

pub(super) fn amount_details_tax_param(_: Turn) -> stripe::AmountDetailsTaxParam {
    stripe::AmountDetailsTaxParam::new(1)
}

pub(super) fn async_workflows_param(turn: Turn) -> stripe::AsyncWorkflowsParam {
    stripe::AsyncWorkflowsParam::new()
        .inputs(super::payment_intents::async_workflows_inputs_param(turn.inside()))
}

pub(super) fn async_workflows_inputs_param(
    turn: Turn,
) -> stripe::AsyncWorkflowsInputsParam {
    stripe::AsyncWorkflowsInputsParam::new()
        .tax(super::payment_intents::async_workflows_inputs_tax_param(turn.inside()))
}

pub(super) fn async_workflows_inputs_tax_param(
    turn: Turn,
) -> stripe::AsyncWorkflowsInputsTaxParam {
    let value = stripe::AsyncWorkflowsInputsTaxParam::new("ab");
    if turn.clears() { value.clear_calculation() } else { value }
}

pub(super) fn bool_or_one_off_or_recurring(
    turn: Turn,
) -> stripe::BoolOrOneOffOrRecurring {
    let (arm, _) = turn.choose(3);
    match arm {
        0 => stripe::BoolOrOneOffOrRecurring::Bool(true),
        1 => stripe::BoolOrOneOffOrRecurring::OneOff,
        _ => stripe::BoolOrOneOffOrRecurring::Recurring,
    }
}

pub(super) fn payment_intent_payment_details(
    turn: Turn,
) -> stripe::PaymentIntentPaymentDetails {
    let value = stripe::PaymentIntentPaymentDetails::new()
        .customer_reference("ab")
        .order_reference("ab");
    if turn.clears() {
        value.clear_customer_reference().clear_order_reference()
    } else {
        value
    }
}

pub(super) fn create_payment_intent_payment_method_options(
    turn: Turn,
) -> stripe::CreatePaymentIntentPaymentMethodOptions {
    let value = stripe::CreatePaymentIntentPaymentMethodOptions::new()
        .acss_debit(
            super::payment_intents::create_payment_intent_payment_method_options_acss_debit(
                turn.inside(),
            ),
        )
        .affirm(
            super::payment_intents::create_payment_intent_payment_method_options_affirm(
                turn.inside(),
            ),
        )
        .afterpay_clearpay(
            super::payment_intents::create_payment_intent_payment_method_options_afterpay_clearpay(
                turn.inside(),
            ),
        )
        .alipay(
            super::payment_intents::create_payment_intent_payment_method_options_alipay(
                turn.inside(),
            ),
        )
        .alma(
            super::payment_intents::create_payment_intent_payment_method_options_alma(
                turn.inside(),
            ),
        )
        .amazon_pay(
            super::payment_intents::create_payment_intent_payment_method_options_amazon_pay(
                turn.inside(),
            ),
        )
        .au_becs_debit(
            super::payment_intents::create_payment_intent_payment_method_options_au_becs_debit(
                turn.inside(),
            ),
        )
        .bacs_debit(
            super::payment_intents::create_payment_intent_payment_method_options_bacs_debit(
                turn.inside(),
            ),
        )
        .bancontact(
            super::payment_intents::create_payment_intent_payment_method_options_bancontact(
                turn.inside(),
            ),
        )
        .billie(
            super::payment_intents::create_payment_intent_payment_method_options_alma(
                turn.inside(),
            ),
        )
        .bizum(
            super::shared::create_checkout_session_payment_method_options_pay_by_bank(
                turn.inside(),
            ),
        )
        .blik(
            super::payment_intents::create_payment_intent_payment_method_options_blik(
                turn.inside(),
            ),
        )
        .boleto(
            super::payment_intents::create_payment_intent_payment_method_options_boleto(
                turn.inside(),
            ),
        )
        .card(super::payment_intents::payment_intent_param(turn.inside()))
        .card_present(
            super::payment_intents::create_payment_intent_payment_method_options_card_present(
                turn.inside(),
            ),
        )
        .cashapp(
            super::payment_intents::create_payment_intent_payment_method_options_cashapp(
                turn.inside(),
            ),
        )
        .crypto(
            super::shared::create_checkout_session_payment_method_options_alipay(
                turn.inside(),
            ),
        )
        .customer_balance(
            super::payment_intents::create_payment_intent_payment_method_options_customer_balance(
                turn.inside(),
            ),
        )
        .eps(
            super::payment_intents::create_payment_intent_payment_method_options_eps(
                turn.inside(),
            ),
        )
        .fpx(
            super::shared::create_checkout_session_payment_method_options_alipay(
                turn.inside(),
            ),
        )
        .giropay(
            super::shared::create_checkout_session_payment_method_options_alipay(
                turn.inside(),
            ),
        )
        .grabpay(
            super::shared::create_checkout_session_payment_method_options_alipay(
                turn.inside(),
            ),
        )
        .ideal(
            super::payment_intents::create_payment_intent_payment_method_options_alipay(
                turn.inside(),
            ),
        )
        .interac_present(
            super::shared::create_checkout_session_payment_method_options_pay_by_bank(
                turn.inside(),
            ),
        )
        .kakao_pay(
            super::payment_intents::create_payment_intent_payment_method_options_amazon_pay(
                turn.inside(),
            ),
        )
        .klarna(
            super::payment_intents::create_payment_intent_payment_method_options_klarna(
                turn.inside(),
            ),
        )
        .konbini(
            super::payment_intents::create_payment_intent_payment_method_options_konbini(
                turn.inside(),
            ),
        )
        .kr_card(
            super::payment_intents::create_payment_intent_payment_method_options_amazon_pay(
                turn.inside(),
            ),
        )
        .link(
            super::payment_intents::create_payment_intent_payment_method_options_link(
                turn.inside(),
            ),
        )
        .mb_way(
            super::shared::create_checkout_session_payment_method_options_alipay(
                turn.inside(),
            ),
        )
        .mobilepay(
            super::payment_intents::create_payment_intent_payment_method_options_mobilepay(
                turn.inside(),
            ),
        )
        .multibanco(
            super::shared::create_checkout_session_payment_method_options_alipay(
                turn.inside(),
            ),
        )
        .naver_pay(
            super::payment_intents::create_payment_intent_payment_method_options_amazon_pay(
                turn.inside(),
            ),
        )
        .nz_bank_account(
            super::payment_intents::create_payment_intent_payment_method_options_au_becs_debit(
                turn.inside(),
            ),
        )
        .oxxo(
            super::shared::create_checkout_session_payment_method_options_konbini(
                turn.inside(),
            ),
        )
        .p24(
            super::shared::create_checkout_session_payment_method_options_p24(
                turn.inside(),
            ),
        )
        .pay_by_bank(
            super::payment_intents::create_payment_intent_payment_method_options_pay_by_bank(
                turn.inside(),
            ),
        )
        .payco(
            super::payment_intents::create_payment_intent_payment_method_options_alma(
                turn.inside(),
            ),
        )
        .paynow(
            super::shared::create_checkout_session_payment_method_options_alipay(
                turn.inside(),
            ),
        )
        .paypal(
            super::shared::create_checkout_session_payment_method_options_paypal(
                turn.inside(),
            ),
        )
        .payto(
            super::payment_intents::create_payment_intent_payment_method_options_payto(
                turn.inside(),
            ),
        )
        .pix(
            super::payment_intents::create_payment_intent_payment_method_options_pix(
                turn.inside(),
            ),
        )
        .promptpay(
            super::shared::create_checkout_session_payment_method_options_alipay(
                turn.inside(),
            ),
        )
        .revolut_pay(
            super::payment_intents::create_payment_intent_payment_method_options_amazon_pay(
                turn.inside(),
            ),
        )
        .samsung_pay(
            super::payment_intents::create_payment_intent_payment_method_options_alma(
                turn.inside(),
            ),
        )
        .satispay(
            super::payment_intents::create_payment_intent_payment_method_options_alma(
                turn.inside(),
            ),
        )
        .scalapay(
            super::payment_intents::create_payment_intent_payment_method_options_alma(
                turn.inside(),
            ),
        )
        .sepa_debit(
            super::payment_intents::create_payment_intent_payment_method_options_bacs_debit(
                turn.inside(),
            ),
        )
        .sofort(
            super::payment_intents::create_payment_intent_payment_method_options_sofort(
                turn.inside(),
            ),
        )
        .swish(
            super::payment_intents::create_payment_intent_payment_method_options_swish(
                turn.inside(),
            ),
        )
        .twint(
            super::shared::create_checkout_session_payment_method_options_demo_pay(
                turn.inside(),
            ),
        )
        .upi(
            super::shared::create_checkout_session_payment_method_options_upi(
                turn.inside(),
            ),
        )
        .us_bank_account(
            super::payment_intents::create_payment_intent_payment_method_options_us_bank_account(
                turn.inside(),
            ),
        )
        .wechat_pay(
            super::payment_intents::create_payment_intent_payment_method_options_wechat_pay(
                turn.inside(),
            ),
        )
        .zip(
            super::shared::create_checkout_session_payment_method_options_alipay(
                turn.inside(),
            ),
        );
    if turn.clears() {
        value
            .clear_acss_debit()
            .clear_affirm()
            .clear_afterpay_clearpay()
            .clear_alipay()
            .clear_alma()
            .clear_amazon_pay()
            .clear_au_becs_debit()
            .clear_bacs_debit()
            .clear_bancontact()
            .clear_billie()
            .clear_bizum()
            .clear_blik()
            .clear_boleto()
            .clear_card()
            .clear_card_present()
            .clear_cashapp()
            .clear_crypto()
            .clear_customer_balance()
            .clear_eps()
            .clear_fpx()
            .clear_giropay()
            .clear_grabpay()
            .clear_ideal()
            .clear_interac_present()
            .clear_kakao_pay()
            .clear_klarna()
            .clear_konbini()
            .clear_kr_card()
            .clear_link()
            .clear_mb_way()
            .clear_mobilepay()
            .clear_multibanco()
            .clear_naver_pay()
            .clear_nz_bank_account()
            .clear_oxxo()
            .clear_p24()
            .clear_pay_by_bank()
            .clear_payco()
            .clear_paynow()
            .clear_paypal()
            .clear_payto()
            .clear_pix()
            .clear_promptpay()
            .clear_revolut_pay()
            .clear_samsung_pay()
            .clear_satispay()
            .clear_scalapay()
            .clear_sepa_debit()
            .clear_sofort()
            .clear_swish()
            .clear_twint()
            .clear_upi()
            .clear_us_bank_account()
            .clear_wechat_pay()
            .clear_zip()
    } else {
        value
    }
}

pub(super) fn create_payment_intent_payment_method_options_acss_debit(
    turn: Turn,
) -> stripe::CreatePaymentIntentPaymentMethodOptionsAcssDebit {
    let value = stripe::CreatePaymentIntentPaymentMethodOptionsAcssDebit::new()
        .mandate_options(
            super::payment_intents::create_payment_intent_payment_method_options_acss_debit_mandate_options(
                turn.inside(),
            ),
        )
        .setup_future_usage(
            turn.word::<stripe::CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>(),
        )
        .target_date("ab")
        .verification_method(
            turn
                .word::<
                    stripe::CheckoutAcssDebitPaymentMethodOptionsVerificationMethod,
                >(),
        );
    if turn.clears() { value.clear_setup_future_usage() } else { value }
}

pub(super) fn create_payment_intent_payment_method_options_acss_debit_mandate_options(
    turn: Turn,
) -> stripe::CreatePaymentIntentPaymentMethodOptionsAcssDebitMandateOptions {
    let value = stripe::CreatePaymentIntentPaymentMethodOptionsAcssDebitMandateOptions::new()
        .custom_mandate_url("ab")
        .interval_description("ab")
        .payment_schedule(
            turn.word::<stripe::CheckoutAcssDebitMandateOptionsPaymentSchedule>(),
        )
        .transaction_type(turn.word::<stripe::TransactionType>());
    if turn.clears() { value.clear_custom_mandate_url() } else { value }
}

pub(super) fn create_payment_intent_payment_method_options_affirm(
    turn: Turn,
) -> stripe::CreatePaymentIntentPaymentMethodOptionsAffirm {
    let value = stripe::CreatePaymentIntentPaymentMethodOptionsAffirm::new()
        .capture_method(
            turn.word::<stripe::CheckoutAffirmPaymentMethodOptionsCaptureMethod>(),
        )
        .preferred_locale("ab")
        .setup_future_usage(
            turn.word::<stripe::CheckoutAffirmPaymentMethodOptionsSetupFutureUsage>(),
        );
    if turn.clears() { value.clear_capture_method() } else { value }
}

pub(super) fn create_payment_intent_payment_method_options_afterpay_clearpay(
    turn: Turn,
) -> stripe::CreatePaymentIntentPaymentMethodOptionsAfterpayClearpay {
    let value = stripe::CreatePaymentIntentPaymentMethodOptionsAfterpayClearpay::new()
        .capture_method(
            turn.word::<stripe::CheckoutAffirmPaymentMethodOptionsCaptureMethod>(),
        )
        .reference("ab")
        .setup_future_usage(
            turn.word::<stripe::CheckoutAffirmPaymentMethodOptionsSetupFutureUsage>(),
        );
    if turn.clears() { value.clear_capture_method() } else { value }
}

pub(super) fn create_payment_intent_payment_method_options_alipay(
    turn: Turn,
) -> stripe::CreatePaymentIntentPaymentMethodOptionsAlipay {
    let value = stripe::CreatePaymentIntentPaymentMethodOptionsAlipay::new()
        .setup_future_usage(
            turn.word::<stripe::CheckoutAmazonPayPaymentMethodOptionsSetupFutureUsage>(),
        );
    if turn.clears() { value.clear_setup_future_usage() } else { value }
}

pub(super) fn create_payment_intent_payment_method_options_alma(
    turn: Turn,
) -> stripe::CreatePaymentIntentPaymentMethodOptionsAlma {
    let value = stripe::CreatePaymentIntentPaymentMethodOptionsAlma::new()
        .capture_method(
            turn.word::<stripe::CheckoutAffirmPaymentMethodOptionsCaptureMethod>(),
        );
    if turn.clears() { value.clear_capture_method() } else { value }
}

pub(super) fn create_payment_intent_payment_method_options_amazon_pay(
    turn: Turn,
) -> stripe::CreatePaymentIntentPaymentMethodOptionsAmazonPay {
    let value = stripe::CreatePaymentIntentPaymentMethodOptionsAmazonPay::new()
        .capture_method(
            turn.word::<stripe::CheckoutAffirmPaymentMethodOptionsCaptureMethod>(),
        )
        .setup_future_usage(
            turn.word::<stripe::CheckoutAmazonPayPaymentMethodOptionsSetupFutureUsage>(),
        );
    if turn.clears() {
        value.clear_capture_method().clear_setup_future_usage()
    } else {
        value
    }
}

pub(super) fn create_payment_intent_payment_method_options_au_becs_debit(
    turn: Turn,
) -> stripe::CreatePaymentIntentPaymentMethodOptionsAuBecsDebit {
    let value = stripe::CreatePaymentIntentPaymentMethodOptionsAuBecsDebit::new()
        .setup_future_usage(
            turn.word::<stripe::CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>(),
        )
        .target_date("ab");
    if turn.clears() { value.clear_setup_future_usage() } else { value }
}

pub(super) fn create_payment_intent_payment_method_options_bacs_debit(
    turn: Turn,
) -> stripe::CreatePaymentIntentPaymentMethodOptionsBacsDebit {
    let value = stripe::CreatePaymentIntentPaymentMethodOptionsBacsDebit::new()
        .mandate_options(
            super::shared::create_checkout_session_payment_method_options_bacs_debit_mandate_options(
                turn.inside(),
            ),
        )
        .setup_future_usage(
            turn.word::<stripe::CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>(),
        )
        .target_date("ab");
    if turn.clears() { value.clear_setup_future_usage() } else { value }
}

pub(super) fn create_payment_intent_payment_method_options_bancontact(
    turn: Turn,
) -> stripe::CreatePaymentIntentPaymentMethodOptionsBancontact {
    let value = stripe::CreatePaymentIntentPaymentMethodOptionsBancontact::new()
        .preferred_language(
            turn.word::<stripe::InvoicePaymentMethodOptionsBancontactPreferredLanguage>(),
        )
        .setup_future_usage(
            turn.word::<stripe::CheckoutAmazonPayPaymentMethodOptionsSetupFutureUsage>(),
        );
    if turn.clears() { value.clear_setup_future_usage() } else { value }
}

pub(super) fn create_payment_intent_payment_method_options_blik(
    turn: Turn,
) -> stripe::CreatePaymentIntentPaymentMethodOptionsBlik {
    let value = stripe::CreatePaymentIntentPaymentMethodOptionsBlik::new()
        .code("ab")
        .setup_future_usage(
            turn.word::<stripe::CheckoutAffirmPaymentMethodOptionsSetupFutureUsage>(),
        );
    if turn.clears() { value.clear_setup_future_usage() } else { value }
}

pub(super) fn create_payment_intent_payment_method_options_boleto(
    turn: Turn,
) -> stripe::CreatePaymentIntentPaymentMethodOptionsBoleto {
    let value = stripe::CreatePaymentIntentPaymentMethodOptionsBoleto::new()
        .expires_after_days(1)
        .setup_future_usage(
            turn.word::<stripe::CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>(),
        );
    if turn.clears() { value.clear_setup_future_usage() } else { value }
}

pub(super) fn payment_intent_param(turn: Turn) -> stripe::PaymentIntentParam {
    let value = stripe::PaymentIntentParam::new()
        .capture_method(
            turn.word::<stripe::CheckoutAffirmPaymentMethodOptionsCaptureMethod>(),
        )
        .cvc_token("ab")
        .installments(super::shared::payment_intent_param_installments(turn.inside()))
        .mandate_options(
            super::payment_intents::payment_intent_param_mandate_options(turn.inside()),
        )
        .network(turn.word::<stripe::PaymentIntentParamNetwork>())
        .request_extended_authorization(
            turn.word::<stripe::RequestExtendedAuthorization>(),
        )
        .request_incremental_authorization(
            turn.word::<stripe::RequestIncrementalAuthorization>(),
        )
        .request_multicapture(turn.word::<stripe::RequestMulticapture>())
        .request_overcapture(turn.word::<stripe::RequestOvercapture>())
        .request_three_d_secure(turn.word::<stripe::RequestThreeDSecure>())
        .require_cvc_recollection(true)
        .setup_future_usage(
            turn.word::<stripe::CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>(),
        )
        .statement_descriptor_suffix_kana("ab")
        .statement_descriptor_suffix_kanji("ab")
        .three_d_secure(
            super::payment_intents::payment_intent_param_three_d_secure(turn.inside()),
        );
    if turn.clears() {
        value
            .clear_capture_method()
            .clear_setup_future_usage()
            .clear_statement_descriptor_suffix_kana()
            .clear_statement_descriptor_suffix_kanji()
    } else {
        value
    }
}

pub(super) fn payment_intent_param_mandate_options(
    turn: Turn,
) -> stripe::PaymentIntentParamMandateOptions {
    stripe::PaymentIntentParamMandateOptions::new(
            1,
            turn.word::<stripe::AmountType>(),
            turn.word::<stripe::PaymentIntentParamMandateOptionsInterval>(),
            "ab",
            1700000000,
        )
        .description("ab")
        .end_date(1700000000)
        .interval_count(1)
        .supported_types([turn.word::<stripe::SupportedType>()])
}

pub(super) fn payment_intent_param_three_d_secure(
    turn: Turn,
) -> stripe::PaymentIntentParamThreeDSecure {
    stripe::PaymentIntentParamThreeDSecure::new(
            "ab",
            "ab",
            turn.word::<stripe::PaymentIntentParamThreeDSecureVersion>(),
        )
        .ares_trans_status(turn.word::<stripe::AresTransStatus>())
        .electronic_commerce_indicator(
            turn.word::<stripe::ElectronicCommerceIndicator>(),
        )
        .exemption_indicator(turn.word::<stripe::ExemptionIndicator>())
        .network_options(super::shared::network_options_param(turn.inside()))
        .requestor_challenge_indicator("ab")
}

pub(super) fn create_payment_intent_payment_method_options_card_present(
    turn: Turn,
) -> stripe::CreatePaymentIntentPaymentMethodOptionsCardPresent {
    stripe::CreatePaymentIntentPaymentMethodOptionsCardPresent::new()
        .capture_method(turn.word::<stripe::CaptureMethod>())
        .request_extended_authorization(true)
        .request_incremental_authorization_support(true)
        .routing(
            super::payment_intents::routing_payment_method_options_param(turn.inside()),
        )
}

pub(super) fn routing_payment_method_options_param(
    turn: Turn,
) -> stripe::RoutingPaymentMethodOptionsParam {
    stripe::RoutingPaymentMethodOptionsParam::new()
        .requested_priority(turn.word::<stripe::RequestedPriority>())
}

pub(super) fn create_payment_intent_payment_method_options_cashapp(
    turn: Turn,
) -> stripe::CreatePaymentIntentPaymentMethodOptionsCashapp {
    let value = stripe::CreatePaymentIntentPaymentMethodOptionsCashapp::new()
        .capture_method(
            turn.word::<stripe::CheckoutAffirmPaymentMethodOptionsCaptureMethod>(),
        )
        .setup_future_usage(
            turn.word::<stripe::CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>(),
        );
    if turn.clears() {
        value.clear_capture_method().clear_setup_future_usage()
    } else {
        value
    }
}

pub(super) fn create_payment_intent_payment_method_options_customer_balance(
    turn: Turn,
) -> stripe::CreatePaymentIntentPaymentMethodOptionsCustomerBalance {
    stripe::CreatePaymentIntentPaymentMethodOptionsCustomerBalance::new()
        .bank_transfer(
            super::shared::create_checkout_session_payment_method_options_customer_balance_bank_transfer(
                turn.inside(),
            ),
        )
        .funding_type(turn.word::<stripe::FundingType>())
        .setup_future_usage(
            turn.word::<stripe::CheckoutAffirmPaymentMethodOptionsSetupFutureUsage>(),
        )
}

pub(super) fn create_payment_intent_payment_method_options_eps(
    turn: Turn,
) -> stripe::CreatePaymentIntentPaymentMethodOptionsEps {
    stripe::CreatePaymentIntentPaymentMethodOptionsEps::new()
        .setup_future_usage(
            turn.word::<stripe::CheckoutAffirmPaymentMethodOptionsSetupFutureUsage>(),
        )
}

pub(super) fn create_payment_intent_payment_method_options_klarna(
    turn: Turn,
) -> stripe::CreatePaymentIntentPaymentMethodOptionsKlarna {
    let value = stripe::CreatePaymentIntentPaymentMethodOptionsKlarna::new()
        .capture_method(
            turn.word::<stripe::CheckoutAffirmPaymentMethodOptionsCaptureMethod>(),
        )
        .on_demand(super::shared::on_demand_param(turn.inside()))
        .preferred_locale(
            turn
                .word::<
                    stripe::CreatePaymentIntentPaymentMethodOptionsKlarnaPreferredLocale,
                >(),
        )
        .setup_future_usage(
            turn.word::<stripe::CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>(),
        )
        .subscriptions([super::payment_intents::subscription_param(turn.inside())]);
    if turn.clears() {
        value.clear_capture_method().clear_subscriptions()
    } else {
        value
    }
}

pub(super) fn subscription_param(turn: Turn) -> stripe::SubscriptionParam {
    stripe::SubscriptionParam::new(turn.word::<stripe::CreatePlanInterval>(), "ab")
        .interval_count(1)
        .name("ab")
        .next_billing(super::shared::subscription_next_billing_param(turn.inside()))
}

pub(super) fn create_payment_intent_payment_method_options_konbini(
    turn: Turn,
) -> stripe::CreatePaymentIntentPaymentMethodOptionsKonbini {
    let value = stripe::CreatePaymentIntentPaymentMethodOptionsKonbini::new()
        .confirmation_number("ab")
        .expires_after_days(1)
        .expires_at(1700000000)
        .product_description("ab")
        .setup_future_usage(
            turn.word::<stripe::CheckoutAffirmPaymentMethodOptionsSetupFutureUsage>(),
        );
    if turn.clears() {
        value
            .clear_confirmation_number()
            .clear_expires_after_days()
            .clear_expires_at()
            .clear_product_description()
    } else {
        value
    }
}

pub(super) fn create_payment_intent_payment_method_options_link(
    turn: Turn,
) -> stripe::CreatePaymentIntentPaymentMethodOptionsLink {
    let value = stripe::CreatePaymentIntentPaymentMethodOptionsLink::new()
        .capture_method(
            turn.word::<stripe::CheckoutAffirmPaymentMethodOptionsCaptureMethod>(),
        )
        .setup_future_usage(
            turn.word::<stripe::CheckoutAmazonPayPaymentMethodOptionsSetupFutureUsage>(),
        );
    if turn.clears() {
        value.clear_capture_method().clear_setup_future_usage()
    } else {
        value
    }
}

pub(super) fn create_payment_intent_payment_method_options_mobilepay(
    turn: Turn,
) -> stripe::CreatePaymentIntentPaymentMethodOptionsMobilepay {
    let value = stripe::CreatePaymentIntentPaymentMethodOptionsMobilepay::new()
        .capture_method(
            turn.word::<stripe::CheckoutAffirmPaymentMethodOptionsCaptureMethod>(),
        )
        .setup_future_usage(
            turn.word::<stripe::CheckoutAffirmPaymentMethodOptionsSetupFutureUsage>(),
        );
    if turn.clears() { value.clear_capture_method() } else { value }
}

pub(super) fn create_payment_intent_payment_method_options_pay_by_bank(
    _: Turn,
) -> stripe::CreatePaymentIntentPaymentMethodOptionsPayByBank {
    stripe::CreatePaymentIntentPaymentMethodOptionsPayByBank::new()
}

pub(super) fn create_payment_intent_payment_method_options_payto(
    turn: Turn,
) -> stripe::CreatePaymentIntentPaymentMethodOptionsPayto {
    let value = stripe::CreatePaymentIntentPaymentMethodOptionsPayto::new()
        .mandate_options(
            super::payment_intents::create_payment_intent_payment_method_options_payto_mandate_options(
                turn.inside(),
            ),
        )
        .setup_future_usage(
            turn.word::<stripe::CheckoutAmazonPayPaymentMethodOptionsSetupFutureUsage>(),
        );
    if turn.clears() { value.clear_setup_future_usage() } else { value }
}

pub(super) fn create_payment_intent_payment_method_options_payto_mandate_options(
    turn: Turn,
) -> stripe::CreatePaymentIntentPaymentMethodOptionsPaytoMandateOptions {
    let value = stripe::CreatePaymentIntentPaymentMethodOptionsPaytoMandateOptions::new()
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
        );
    if turn.clears() {
        value
            .clear_amount()
            .clear_amount_type()
            .clear_end_date()
            .clear_payment_schedule()
            .clear_payments_per_period()
            .clear_purpose()
    } else {
        value
    }
}

pub(super) fn create_payment_intent_payment_method_options_pix(
    turn: Turn,
) -> stripe::CreatePaymentIntentPaymentMethodOptionsPix {
    stripe::CreatePaymentIntentPaymentMethodOptionsPix::new()
        .amount_includes_iof(turn.word::<stripe::AmountIncludesIof>())
        .expires_after_seconds(1)
        .expires_at(1700000000)
        .mandate_options(
            super::shared::create_checkout_session_payment_method_options_pix_mandate_options(
                turn.inside(),
            ),
        )
        .setup_future_usage(
            turn.word::<stripe::CheckoutAmazonPayPaymentMethodOptionsSetupFutureUsage>(),
        )
}

pub(super) fn create_payment_intent_payment_method_options_sofort(
    turn: Turn,
) -> stripe::CreatePaymentIntentPaymentMethodOptionsSofort {
    let value = stripe::CreatePaymentIntentPaymentMethodOptionsSofort::new()
        .preferred_language(
            turn
                .word::<
                    stripe::PaymentMethodDetailsPaymentRecordSofortPreferredLanguage,
                >(),
        )
        .setup_future_usage(
            turn.word::<stripe::CheckoutAmazonPayPaymentMethodOptionsSetupFutureUsage>(),
        );
    if turn.clears() {
        value.clear_preferred_language().clear_setup_future_usage()
    } else {
        value
    }
}

pub(super) fn create_payment_intent_payment_method_options_swish(
    turn: Turn,
) -> stripe::CreatePaymentIntentPaymentMethodOptionsSwish {
    let value = stripe::CreatePaymentIntentPaymentMethodOptionsSwish::new()
        .reference("ab")
        .setup_future_usage(
            turn.word::<stripe::CheckoutAffirmPaymentMethodOptionsSetupFutureUsage>(),
        );
    if turn.clears() { value.clear_reference() } else { value }
}

pub(super) fn create_payment_intent_payment_method_options_us_bank_account(
    turn: Turn,
) -> stripe::CreatePaymentIntentPaymentMethodOptionsUsBankAccount {
    let value = stripe::CreatePaymentIntentPaymentMethodOptionsUsBankAccount::new()
        .financial_connections(
            super::shared::create_payment_intent_payment_method_options_us_bank_account_financial_connections(
                turn.inside(),
            ),
        )
        .mandate_options(
            super::shared::create_payment_intent_payment_method_options_us_bank_account_mandate_options(
                turn.inside(),
            ),
        )
        .networks(super::shared::networks_options_param(turn.inside()))
        .setup_future_usage(
            turn.word::<stripe::CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>(),
        )
        .target_date("ab")
        .transaction_purpose(turn.word::<stripe::TransactionPurpose>())
        .verification_method(
            turn
                .word::<
                    stripe::CheckoutAcssDebitPaymentMethodOptionsVerificationMethod,
                >(),
        );
    if turn.clears() {
        value.clear_setup_future_usage().clear_transaction_purpose()
    } else {
        value
    }
}

pub(super) fn create_payment_intent_payment_method_options_wechat_pay(
    turn: Turn,
) -> stripe::CreatePaymentIntentPaymentMethodOptionsWechatPay {
    stripe::CreatePaymentIntentPaymentMethodOptionsWechatPay::new()
        .app_id("ab")
        .client(
            turn
                .word::<
                    stripe::CreateCheckoutSessionPaymentMethodOptionsWechatPayClient,
                >(),
        )
        .setup_future_usage(
            turn.word::<stripe::CheckoutAffirmPaymentMethodOptionsSetupFutureUsage>(),
        )
}

pub(super) fn radar_options_with_peval_options(
    _: Turn,
) -> stripe::RadarOptionsWithPevalOptions {
    stripe::RadarOptionsWithPevalOptions::new().session("ab")
}

pub(super) fn transfer_data_creation_params(
    turn: Turn,
) -> stripe::TransferDataCreationParams {
    let value = stripe::TransferDataCreationParams::new("ab")
        .amount(1)
        .description("ab")
        .metadata([("key", "ab")])
        .payment_data(
            super::payment_intents::transfer_data_payment_data_params(turn.inside()),
        );
    if turn.clears() { value.clear_metadata() } else { value }
}

pub(super) fn transfer_data_payment_data_params(
    turn: Turn,
) -> stripe::TransferDataPaymentDataParams {
    let value = stripe::TransferDataPaymentDataParams::new()
        .description("ab")
        .metadata([("key", "ab")]);
    if turn.clears() { value.clear_metadata() } else { value }
}

pub(super) fn transfer_data_update_params(
    turn: Turn,
) -> stripe::TransferDataUpdateParams {
    let value = stripe::TransferDataUpdateParams::new()
        .amount(1)
        .description("ab")
        .metadata([("key", "ab")])
        .payment_data(
            super::payment_intents::transfer_data_payment_data_params(turn.inside()),
        );
    if turn.clears() { value.clear_metadata() } else { value }
}

pub(super) fn payment_details_capture_params(
    turn: Turn,
) -> stripe::PaymentDetailsCaptureParams {
    let value = stripe::PaymentDetailsCaptureParams::new()
        .customer_reference("ab")
        .order_reference("ab");
    if turn.clears() {
        value.clear_customer_reference().clear_order_reference()
    } else {
        value
    }
}

pub(super) fn transfer_data_capture_params(
    _: Turn,
) -> stripe::TransferDataCaptureParams {
    stripe::TransferDataCaptureParams::new().amount(1)
}

pub(super) fn payment_details_order_customer_reference_param(
    turn: Turn,
) -> stripe::PaymentDetailsOrderCustomerReferenceParam {
    let value = stripe::PaymentDetailsOrderCustomerReferenceParam::new()
        .customer_reference("ab")
        .order_reference("ab");
    if turn.clears() {
        value.clear_customer_reference().clear_order_reference()
    } else {
        value
    }
}

pub(super) fn transfer_data_update_auth_params(
    _: Turn,
) -> stripe::TransferDataUpdateAuthParams {
    stripe::TransferDataUpdateAuthParams::new().amount(1)
}

fn get_payment_intents_required(client: &Client) -> Exchange {
    receive(stripe::payment_intents::list().send(client))
}
fn get_payment_intents_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::payment_intents::list()
        .expand(stripe::PaymentIntent::AMOUNT_DETAILS_LINE_ITEMS)
        .expand(stripe::PaymentIntent::APPLICATION)
        .expand(stripe::PaymentIntent::CUSTOMER)
        .expand(stripe::PaymentIntent::LATEST_CHARGE)
        .expand(stripe::PaymentIntent::ON_BEHALF_OF)
        .expand(stripe::PaymentIntent::PAYMENT_METHOD)
        .expand(stripe::PaymentIntent::REVIEW)
        .expand(stripe::PaymentIntent::TRANSFER_DATA_DESTINATION)
        .created(turn.range(Timestamp::from(1700000000)))
        .customer("ab")
        .customer_account("ab")
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_payment_intents_intent_required(client: &Client) -> Exchange {
    receive(stripe::payment_intents::retrieve("intent_1").send(client))
}
fn get_payment_intents_intent_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::payment_intents::retrieve("intent_1")
        .expand(stripe::PaymentIntent::AMOUNT_DETAILS_LINE_ITEMS)
        .expand(stripe::PaymentIntent::APPLICATION)
        .expand(stripe::PaymentIntent::CUSTOMER)
        .expand(stripe::PaymentIntent::LATEST_CHARGE)
        .expand(stripe::PaymentIntent::ON_BEHALF_OF)
        .expand(stripe::PaymentIntent::PAYMENT_METHOD)
        .expand(stripe::PaymentIntent::REVIEW)
        .expand(stripe::PaymentIntent::TRANSFER_DATA_DESTINATION)
        .client_secret("ab");
    receive(request.send(client))
}

fn get_payment_intents_intent_amount_details_line_items_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::payment_intents::amount_details_line_items::list("intent_1").send(client),
    )
}
fn get_payment_intents_intent_amount_details_line_items_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::payment_intents::amount_details_line_items::list("intent_1")
        .ending_before("ab")
        .limit(1)
        .starting_after("ab");
    receive(request.send(client))
}

fn get_payment_intents_search_required(client: &Client) -> Exchange {
    receive(stripe::payment_intents::search("ab").send(client))
}
fn get_payment_intents_search_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::payment_intents::search("ab")
        .expand(stripe::PaymentIntent::AMOUNT_DETAILS_LINE_ITEMS)
        .expand(stripe::PaymentIntent::APPLICATION)
        .expand(stripe::PaymentIntent::CUSTOMER)
        .expand(stripe::PaymentIntent::LATEST_CHARGE)
        .expand(stripe::PaymentIntent::ON_BEHALF_OF)
        .expand(stripe::PaymentIntent::PAYMENT_METHOD)
        .expand(stripe::PaymentIntent::REVIEW)
        .expand(stripe::PaymentIntent::TRANSFER_DATA_DESTINATION)
        .limit(1)
        .page("ab");
    receive(request.send(client))
}

fn post_payment_intents_required(client: &Client) -> Exchange {
    receive(stripe::payment_intents::create(1, "usd").send(client))
}
fn post_payment_intents_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::payment_intents::create(1, "usd")
        .expand(stripe::PaymentIntent::AMOUNT_DETAILS_LINE_ITEMS)
        .expand(stripe::PaymentIntent::APPLICATION)
        .expand(stripe::PaymentIntent::CUSTOMER)
        .expand(stripe::PaymentIntent::LATEST_CHARGE)
        .expand(stripe::PaymentIntent::ON_BEHALF_OF)
        .expand(stripe::PaymentIntent::PAYMENT_METHOD)
        .expand(stripe::PaymentIntent::REVIEW)
        .expand(stripe::PaymentIntent::TRANSFER_DATA_DESTINATION)
        .amount_details(super::payment_intents::amount_details_param(turn.inside()))
        .application_fee_amount(1)
        .automatic_payment_methods(
            super::shared::automatic_payment_methods_param(turn.inside()),
        )
        .capture_method(turn.word::<stripe::PaymentIntentCaptureMethod>())
        .confirm(true)
        .confirmation_method(turn.word::<stripe::ConfirmationMethod>())
        .confirmation_token("ab")
        .customer("ab")
        .customer_account("ab")
        .description("ab")
        .error_on_requires_action(true)
        .excluded_payment_method_types([
            turn.word::<stripe::ExcludedPaymentMethodType>(),
        ])
        .hooks(super::payment_intents::async_workflows_param(turn.inside()))
        .mandate("ab")
        .mandate_data(super::shared::secret_key_param(turn.inside()))
        .metadata([("key", "ab")])
        .off_session(super::payment_intents::bool_or_one_off_or_recurring(turn))
        .on_behalf_of("ab")
        .payment_details(
            super::payment_intents::payment_intent_payment_details(turn.inside()),
        )
        .payment_method("ab")
        .payment_method_configuration("ab")
        .payment_method_data(super::shared::payment_method_data_params(turn.inside()))
        .payment_method_options(
            super::payment_intents::create_payment_intent_payment_method_options(
                turn.inside(),
            ),
        )
        .payment_method_types(["ab"])
        .radar_options(
            super::payment_intents::radar_options_with_peval_options(turn.inside()),
        )
        .receipt_email("ab")
        .return_url("ab")
        .setup_future_usage(turn.word::<stripe::ConfirmationTokenSetupFutureUsage>())
        .shipping(super::shared::optional_fields_shipping(turn.inside()))
        .statement_descriptor("ab")
        .statement_descriptor_suffix("ab")
        .transfer_data(
            super::payment_intents::transfer_data_creation_params(turn.inside()),
        )
        .transfer_group("ab")
        .use_stripe_sdk(true);
    let request = if turn.clears() { request.clear_mandate_data() } else { request };
    receive(request.send(client))
}

fn post_payment_intents_intent_required(client: &Client) -> Exchange {
    receive(stripe::payment_intents::update("intent_1").send(client))
}
fn post_payment_intents_intent_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::payment_intents::update("intent_1")
        .expand(stripe::PaymentIntent::AMOUNT_DETAILS_LINE_ITEMS)
        .expand(stripe::PaymentIntent::APPLICATION)
        .expand(stripe::PaymentIntent::CUSTOMER)
        .expand(stripe::PaymentIntent::LATEST_CHARGE)
        .expand(stripe::PaymentIntent::ON_BEHALF_OF)
        .expand(stripe::PaymentIntent::PAYMENT_METHOD)
        .expand(stripe::PaymentIntent::REVIEW)
        .expand(stripe::PaymentIntent::TRANSFER_DATA_DESTINATION)
        .amount(1)
        .amount_details(super::payment_intents::amount_details_param(turn.inside()))
        .application_fee_amount(1)
        .capture_method(turn.word::<stripe::PaymentIntentCaptureMethod>())
        .currency("usd")
        .customer("ab")
        .customer_account("ab")
        .description("ab")
        .excluded_payment_method_types([
            turn.word::<stripe::ExcludedPaymentMethodType>(),
        ])
        .hooks(super::payment_intents::async_workflows_param(turn.inside()))
        .metadata([("key", "ab")])
        .payment_details(
            super::payment_intents::payment_intent_payment_details(turn.inside()),
        )
        .payment_method("ab")
        .payment_method_configuration("ab")
        .payment_method_data(super::shared::payment_method_data_params(turn.inside()))
        .payment_method_options(
            super::payment_intents::create_payment_intent_payment_method_options(
                turn.inside(),
            ),
        )
        .payment_method_types(["ab"])
        .receipt_email("ab")
        .setup_future_usage(turn.word::<stripe::ConfirmationTokenSetupFutureUsage>())
        .shipping(super::shared::optional_fields_shipping(turn.inside()))
        .statement_descriptor("ab")
        .statement_descriptor_suffix("ab")
        .transfer_data(
            super::payment_intents::transfer_data_update_params(turn.inside()),
        )
        .transfer_group("ab");
    let request = if turn.clears() {
        request
            .clear_amount_details()
            .clear_application_fee_amount()
            .clear_excluded_payment_method_types()
            .clear_metadata()
            .clear_payment_details()
            .clear_receipt_email()
            .clear_setup_future_usage()
            .clear_shipping()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_payment_intents_intent_apply_customer_balance_required(
    client: &Client,
) -> Exchange {
    receive(stripe::payment_intents::apply_customer_balance("intent_1").send(client))
}
fn post_payment_intents_intent_apply_customer_balance_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::payment_intents::apply_customer_balance("intent_1")
        .expand(stripe::PaymentIntent::AMOUNT_DETAILS_LINE_ITEMS)
        .expand(stripe::PaymentIntent::APPLICATION)
        .expand(stripe::PaymentIntent::CUSTOMER)
        .expand(stripe::PaymentIntent::LATEST_CHARGE)
        .expand(stripe::PaymentIntent::ON_BEHALF_OF)
        .expand(stripe::PaymentIntent::PAYMENT_METHOD)
        .expand(stripe::PaymentIntent::REVIEW)
        .expand(stripe::PaymentIntent::TRANSFER_DATA_DESTINATION)
        .amount(1)
        .currency("usd");
    receive(request.send(client))
}

fn post_payment_intents_intent_cancel_required(client: &Client) -> Exchange {
    receive(stripe::payment_intents::cancel("intent_1").send(client))
}
fn post_payment_intents_intent_cancel_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::payment_intents::cancel("intent_1")
        .expand(stripe::PaymentIntent::AMOUNT_DETAILS_LINE_ITEMS)
        .expand(stripe::PaymentIntent::APPLICATION)
        .expand(stripe::PaymentIntent::CUSTOMER)
        .expand(stripe::PaymentIntent::LATEST_CHARGE)
        .expand(stripe::PaymentIntent::ON_BEHALF_OF)
        .expand(stripe::PaymentIntent::PAYMENT_METHOD)
        .expand(stripe::PaymentIntent::REVIEW)
        .expand(stripe::PaymentIntent::TRANSFER_DATA_DESTINATION)
        .cancellation_reason(
            turn.word::<stripe::CancelPaymentIntentCancellationReason>(),
        );
    receive(request.send(client))
}

fn post_payment_intents_intent_capture_required(client: &Client) -> Exchange {
    receive(stripe::payment_intents::capture("intent_1").send(client))
}
fn post_payment_intents_intent_capture_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::payment_intents::capture("intent_1")
        .expand(stripe::PaymentIntent::AMOUNT_DETAILS_LINE_ITEMS)
        .expand(stripe::PaymentIntent::APPLICATION)
        .expand(stripe::PaymentIntent::CUSTOMER)
        .expand(stripe::PaymentIntent::LATEST_CHARGE)
        .expand(stripe::PaymentIntent::ON_BEHALF_OF)
        .expand(stripe::PaymentIntent::PAYMENT_METHOD)
        .expand(stripe::PaymentIntent::REVIEW)
        .expand(stripe::PaymentIntent::TRANSFER_DATA_DESTINATION)
        .amount_details(super::payment_intents::amount_details_param(turn.inside()))
        .amount_to_capture(1)
        .application_fee_amount(1)
        .final_capture(true)
        .hooks(super::payment_intents::async_workflows_param(turn.inside()))
        .metadata([("key", "ab")])
        .payment_details(
            super::payment_intents::payment_details_capture_params(turn.inside()),
        )
        .statement_descriptor("ab")
        .statement_descriptor_suffix("ab")
        .transfer_data(
            super::payment_intents::transfer_data_capture_params(turn.inside()),
        );
    let request = if turn.clears() {
        request.clear_metadata().clear_payment_details()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_payment_intents_intent_confirm_required(client: &Client) -> Exchange {
    receive(stripe::payment_intents::confirm("intent_1").send(client))
}
fn post_payment_intents_intent_confirm_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::payment_intents::confirm("intent_1")
        .expand(stripe::PaymentIntent::AMOUNT_DETAILS_LINE_ITEMS)
        .expand(stripe::PaymentIntent::APPLICATION)
        .expand(stripe::PaymentIntent::CUSTOMER)
        .expand(stripe::PaymentIntent::LATEST_CHARGE)
        .expand(stripe::PaymentIntent::ON_BEHALF_OF)
        .expand(stripe::PaymentIntent::PAYMENT_METHOD)
        .expand(stripe::PaymentIntent::REVIEW)
        .expand(stripe::PaymentIntent::TRANSFER_DATA_DESTINATION)
        .amount_details(super::payment_intents::amount_details_param(turn.inside()))
        .amount_to_confirm(1)
        .capture_method(turn.word::<stripe::PaymentIntentCaptureMethod>())
        .client_secret("ab")
        .confirmation_token("ab")
        .error_on_requires_action(true)
        .excluded_payment_method_types([
            turn.word::<stripe::ExcludedPaymentMethodType>(),
        ])
        .hooks(super::payment_intents::async_workflows_param(turn.inside()))
        .mandate("ab")
        .mandate_data(super::shared::payment_intent_mandate_data(turn))
        .off_session(super::payment_intents::bool_or_one_off_or_recurring(turn))
        .payment_details(
            super::payment_intents::payment_intent_payment_details(turn.inside()),
        )
        .payment_method("ab")
        .payment_method_data(super::shared::payment_method_data_params(turn.inside()))
        .payment_method_options(
            super::payment_intents::create_payment_intent_payment_method_options(
                turn.inside(),
            ),
        )
        .payment_method_types(["ab"])
        .radar_options(
            super::payment_intents::radar_options_with_peval_options(turn.inside()),
        )
        .receipt_email("ab")
        .return_url("ab")
        .setup_future_usage(turn.word::<stripe::ConfirmationTokenSetupFutureUsage>())
        .shipping(super::shared::optional_fields_shipping(turn.inside()))
        .use_stripe_sdk(true);
    let request = if turn.clears() {
        request
            .clear_amount_details()
            .clear_excluded_payment_method_types()
            .clear_mandate_data()
            .clear_payment_details()
            .clear_receipt_email()
            .clear_setup_future_usage()
            .clear_shipping()
    } else {
        request
    };
    receive(request.send(client))
}

fn post_payment_intents_intent_increment_authorization_required(
    client: &Client,
) -> Exchange {
    receive(stripe::payment_intents::increment_authorization("intent_1", 1).send(client))
}
fn post_payment_intents_intent_increment_authorization_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::payment_intents::increment_authorization("intent_1", 1)
        .expand(stripe::PaymentIntent::AMOUNT_DETAILS_LINE_ITEMS)
        .expand(stripe::PaymentIntent::APPLICATION)
        .expand(stripe::PaymentIntent::CUSTOMER)
        .expand(stripe::PaymentIntent::LATEST_CHARGE)
        .expand(stripe::PaymentIntent::ON_BEHALF_OF)
        .expand(stripe::PaymentIntent::PAYMENT_METHOD)
        .expand(stripe::PaymentIntent::REVIEW)
        .expand(stripe::PaymentIntent::TRANSFER_DATA_DESTINATION)
        .amount_details(super::payment_intents::amount_details_param(turn.inside()))
        .application_fee_amount(1)
        .description("ab")
        .hooks(super::payment_intents::async_workflows_param(turn.inside()))
        .metadata([("key", "ab")])
        .payment_details(
            super::payment_intents::payment_details_order_customer_reference_param(
                turn.inside(),
            ),
        )
        .statement_descriptor("ab")
        .transfer_data(
            super::payment_intents::transfer_data_update_auth_params(turn.inside()),
        );
    receive(request.send(client))
}

fn post_payment_intents_intent_verify_microdeposits_required(
    client: &Client,
) -> Exchange {
    receive(stripe::payment_intents::verify_microdeposits("intent_1").send(client))
}
fn post_payment_intents_intent_verify_microdeposits_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::payment_intents::verify_microdeposits("intent_1")
        .expand(stripe::PaymentIntent::AMOUNT_DETAILS_LINE_ITEMS)
        .expand(stripe::PaymentIntent::APPLICATION)
        .expand(stripe::PaymentIntent::CUSTOMER)
        .expand(stripe::PaymentIntent::LATEST_CHARGE)
        .expand(stripe::PaymentIntent::ON_BEHALF_OF)
        .expand(stripe::PaymentIntent::PAYMENT_METHOD)
        .expand(stripe::PaymentIntent::REVIEW)
        .expand(stripe::PaymentIntent::TRANSFER_DATA_DESTINATION)
        .amounts([1])
        .client_secret("ab")
        .descriptor_code("ab");
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetPaymentIntents",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_payment_intents_required,
        every: get_payment_intents_every,
    },
    Operation {
        id: "GetPaymentIntentsIntent",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_payment_intents_intent_required,
        every: get_payment_intents_intent_every,
    },
    Operation {
        id: "GetPaymentIntentsIntentAmountDetailsLineItems",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_payment_intents_intent_amount_details_line_items_required,
        every: get_payment_intents_intent_amount_details_line_items_every,
    },
    Operation {
        id: "GetPaymentIntentsSearch",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_payment_intents_search_required,
        every: get_payment_intents_search_every,
    },
    Operation {
        id: "PostPaymentIntents",
        turns: Turns {
            arms: 3,
            words: 53,
            levels: 4,
        },
        required: post_payment_intents_required,
        every: post_payment_intents_every,
    },
    Operation {
        id: "PostPaymentIntentsIntent",
        turns: Turns {
            arms: 1,
            words: 53,
            levels: 4,
        },
        required: post_payment_intents_intent_required,
        every: post_payment_intents_intent_every,
    },
    Operation {
        id: "PostPaymentIntentsIntentApplyCustomerBalance",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_payment_intents_intent_apply_customer_balance_required,
        every: post_payment_intents_intent_apply_customer_balance_every,
    },
    Operation {
        id: "PostPaymentIntentsIntentCancel",
        turns: Turns {
            arms: 1,
            words: 4,
            levels: 0,
        },
        required: post_payment_intents_intent_cancel_required,
        every: post_payment_intents_intent_cancel_every,
    },
    Operation {
        id: "PostPaymentIntentsIntentCapture",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 4,
        },
        required: post_payment_intents_intent_capture_required,
        every: post_payment_intents_intent_capture_every,
    },
    Operation {
        id: "PostPaymentIntentsIntentConfirm",
        turns: Turns {
            arms: 3,
            words: 53,
            levels: 4,
        },
        required: post_payment_intents_intent_confirm_required,
        every: post_payment_intents_intent_confirm_every,
    },
    Operation {
        id: "PostPaymentIntentsIntentIncrementAuthorization",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 4,
        },
        required: post_payment_intents_intent_increment_authorization_required,
        every: post_payment_intents_intent_increment_authorization_every,
    },
    Operation {
        id: "PostPaymentIntentsIntentVerifyMicrodeposits",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_payment_intents_intent_verify_microdeposits_required,
        every: post_payment_intents_intent_verify_microdeposits_every,
    },
];
