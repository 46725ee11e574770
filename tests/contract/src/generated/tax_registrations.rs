// Written by `cargo xtask generate`. Do not edit.
//! What `tax::registrations` sends.

use crate::prelude::*;

pub(super) fn country_options(turn: Turn) -> stripe::CountryOptions {
    stripe::CountryOptions::new()
        .ae(super::tax_registrations::country_options_ae(turn.inside()))
        .al(super::tax_registrations::country_options_ae(turn.inside()))
        .am(super::tax_registrations::country_options_am(turn.inside()))
        .ao(super::tax_registrations::country_options_ae(turn.inside()))
        .at(super::tax_registrations::country_options_at(turn.inside()))
        .au(super::tax_registrations::country_options_ae(turn.inside()))
        .aw(super::tax_registrations::country_options_ae(turn.inside()))
        .az(super::tax_registrations::country_options_am(turn.inside()))
        .ba(super::tax_registrations::country_options_ae(turn.inside()))
        .bb(super::tax_registrations::country_options_ae(turn.inside()))
        .bd(super::tax_registrations::country_options_ae(turn.inside()))
        .be(super::tax_registrations::country_options_at(turn.inside()))
        .bf(super::tax_registrations::country_options_ae(turn.inside()))
        .bg(super::tax_registrations::country_options_at(turn.inside()))
        .bh(super::tax_registrations::country_options_ae(turn.inside()))
        .bj(super::tax_registrations::country_options_am(turn.inside()))
        .bs(super::tax_registrations::country_options_ae(turn.inside()))
        .by(super::tax_registrations::country_options_am(turn.inside()))
        .ca(super::tax_registrations::country_options_ca(turn.inside()))
        .cd(super::tax_registrations::country_options_ae(turn.inside()))
        .ch(super::tax_registrations::country_options_ae(turn.inside()))
        .cl(super::tax_registrations::country_options_am(turn.inside()))
        .cm(super::tax_registrations::country_options_am(turn.inside()))
        .co(super::tax_registrations::country_options_am(turn.inside()))
        .cr(super::tax_registrations::country_options_am(turn.inside()))
        .cv(super::tax_registrations::country_options_am(turn.inside()))
        .cy(super::tax_registrations::country_options_at(turn.inside()))
        .cz(super::tax_registrations::country_options_at(turn.inside()))
        .de(super::tax_registrations::country_options_at(turn.inside()))
        .dk(super::tax_registrations::country_options_at(turn.inside()))
        .ec(super::tax_registrations::country_options_am(turn.inside()))
        .ee(super::tax_registrations::country_options_at(turn.inside()))
        .eg(super::tax_registrations::country_options_am(turn.inside()))
        .es(super::tax_registrations::country_options_at(turn.inside()))
        .et(super::tax_registrations::country_options_ae(turn.inside()))
        .fi(super::tax_registrations::country_options_at(turn.inside()))
        .fr(super::tax_registrations::country_options_at(turn.inside()))
        .gb(super::tax_registrations::country_options_ae(turn.inside()))
        .ge(super::tax_registrations::country_options_am(turn.inside()))
        .gn(super::tax_registrations::country_options_ae(turn.inside()))
        .gr(super::tax_registrations::country_options_at(turn.inside()))
        .hr(super::tax_registrations::country_options_at(turn.inside()))
        .hu(super::tax_registrations::country_options_at(turn.inside()))
        .id(super::tax_registrations::country_options_am(turn.inside()))
        .ie(super::tax_registrations::country_options_at(turn.inside()))
        .in_(super::tax_registrations::country_options_am(turn.inside()))
        .is(super::tax_registrations::country_options_ae(turn.inside()))
        .it(super::tax_registrations::country_options_at(turn.inside()))
        .jp(super::tax_registrations::country_options_ae(turn.inside()))
        .ke(super::tax_registrations::country_options_am(turn.inside()))
        .kg(super::tax_registrations::country_options_am(turn.inside()))
        .kh(super::tax_registrations::country_options_am(turn.inside()))
        .kr(super::tax_registrations::country_options_am(turn.inside()))
        .kz(super::tax_registrations::country_options_am(turn.inside()))
        .la(super::tax_registrations::country_options_am(turn.inside()))
        .lk(super::tax_registrations::country_options_am(turn.inside()))
        .lt(super::tax_registrations::country_options_at(turn.inside()))
        .lu(super::tax_registrations::country_options_at(turn.inside()))
        .lv(super::tax_registrations::country_options_at(turn.inside()))
        .ma(super::tax_registrations::country_options_am(turn.inside()))
        .md(super::tax_registrations::country_options_am(turn.inside()))
        .me(super::tax_registrations::country_options_ae(turn.inside()))
        .mk(super::tax_registrations::country_options_ae(turn.inside()))
        .mr(super::tax_registrations::country_options_ae(turn.inside()))
        .mt(super::tax_registrations::country_options_at(turn.inside()))
        .mx(super::tax_registrations::country_options_am(turn.inside()))
        .my(super::tax_registrations::country_options_am(turn.inside()))
        .ng(super::tax_registrations::country_options_am(turn.inside()))
        .nl(super::tax_registrations::country_options_at(turn.inside()))
        .no(super::tax_registrations::country_options_ae(turn.inside()))
        .np(super::tax_registrations::country_options_am(turn.inside()))
        .nz(super::tax_registrations::country_options_ae(turn.inside()))
        .om(super::tax_registrations::country_options_ae(turn.inside()))
        .pe(super::tax_registrations::country_options_am(turn.inside()))
        .ph(super::tax_registrations::country_options_am(turn.inside()))
        .pl(super::tax_registrations::country_options_at(turn.inside()))
        .pt(super::tax_registrations::country_options_at(turn.inside()))
        .ro(super::tax_registrations::country_options_at(turn.inside()))
        .rs(super::tax_registrations::country_options_ae(turn.inside()))
        .ru(super::tax_registrations::country_options_am(turn.inside()))
        .sa(super::tax_registrations::country_options_am(turn.inside()))
        .se(super::tax_registrations::country_options_at(turn.inside()))
        .sg(super::tax_registrations::country_options_ae(turn.inside()))
        .si(super::tax_registrations::country_options_at(turn.inside()))
        .sk(super::tax_registrations::country_options_at(turn.inside()))
        .sn(super::tax_registrations::country_options_am(turn.inside()))
        .sr(super::tax_registrations::country_options_ae(turn.inside()))
        .th(super::tax_registrations::country_options_th(turn.inside()))
        .tj(super::tax_registrations::country_options_am(turn.inside()))
        .tr(super::tax_registrations::country_options_am(turn.inside()))
        .tw(super::tax_registrations::country_options_am(turn.inside()))
        .tz(super::tax_registrations::country_options_am(turn.inside()))
        .ua(super::tax_registrations::country_options_am(turn.inside()))
        .ug(super::tax_registrations::country_options_am(turn.inside()))
        .us(super::tax_registrations::united_states(turn.inside()))
        .uy(super::tax_registrations::country_options_ae(turn.inside()))
        .uz(super::tax_registrations::country_options_am(turn.inside()))
        .vn(super::tax_registrations::country_options_am(turn.inside()))
        .za(super::tax_registrations::country_options_ae(turn.inside()))
        .zm(super::tax_registrations::country_options_am(turn.inside()))
        .zw(super::tax_registrations::country_options_ae(turn.inside()))
}

pub(super) fn country_options_ae(turn: Turn) -> stripe::CountryOptionsAe {
    stripe::CountryOptionsAe::new()
        .standard(super::tax_registrations::country_options_ae_standard(turn.inside()))
}

pub(super) fn country_options_ae_standard(
    turn: Turn,
) -> stripe::CountryOptionsAeStandard {
    stripe::CountryOptionsAeStandard::new()
        .place_of_supply_scheme(
            turn
                .word::<
                    stripe::TaxProductRegistrationsResourceCountryOptionsDefaultStandardPlaceOfSupplyScheme,
                >(),
        )
}

pub(super) fn country_options_am(_: Turn) -> stripe::CountryOptionsAm {
    stripe::CountryOptionsAm::new()
}

pub(super) fn country_options_at(turn: Turn) -> stripe::CountryOptionsAt {
    stripe::CountryOptionsAt::new(turn.word::<stripe::CountryOptionsType>())
        .standard(super::tax_registrations::country_options_at_standard(turn.inside()))
}

pub(super) fn country_options_at_standard(
    turn: Turn,
) -> stripe::CountryOptionsAtStandard {
    stripe::CountryOptionsAtStandard::new(
        turn
            .word::<
                stripe::TaxProductRegistrationsResourceCountryOptionsEuStandardPlaceOfSupplyScheme,
            >(),
    )
}

pub(super) fn country_options_ca(turn: Turn) -> stripe::CountryOptionsCa {
    stripe::CountryOptionsCa::new(turn.word::<stripe::CountryOptionsCaType>())
        .province_standard(super::tax_registrations::province_standard(turn.inside()))
}

pub(super) fn province_standard(_: Turn) -> stripe::ProvinceStandard {
    stripe::ProvinceStandard::new("ab")
}

pub(super) fn country_options_th(_: Turn) -> stripe::CountryOptionsTh {
    stripe::CountryOptionsTh::new()
}

pub(super) fn united_states(turn: Turn) -> stripe::UnitedStates {
    stripe::UnitedStates::new("ab", turn.word::<stripe::UnitedStatesType>())
        .local_amusement_tax(
            super::tax_registrations::local_amusement_tax(turn.inside()),
        )
        .local_lease_tax(super::tax_registrations::local_lease_tax(turn.inside()))
        .state_sales_tax(super::tax_registrations::state_sales_tax(turn.inside()))
}

pub(super) fn local_amusement_tax(_: Turn) -> stripe::LocalAmusementTax {
    stripe::LocalAmusementTax::new("ab")
}

pub(super) fn local_lease_tax(_: Turn) -> stripe::LocalLeaseTax {
    stripe::LocalLeaseTax::new("ab")
}

pub(super) fn state_sales_tax(turn: Turn) -> stripe::StateSalesTax {
    stripe::StateSalesTax::new([
        super::tax_registrations::state_sales_tax_election(turn.inside()),
    ])
}

pub(super) fn state_sales_tax_election(turn: Turn) -> stripe::StateSalesTaxElection {
    stripe::StateSalesTaxElection::new(turn.word::<stripe::StateSalesTaxElectionType>())
        .jurisdiction("ab")
}

fn get_tax_registrations_required(client: &Client) -> Exchange {
    receive(stripe::tax::registrations::list().send(client))
}
fn get_tax_registrations_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::tax::registrations::list()
        .ending_before("ab")
        .limit(1)
        .starting_after("ab")
        .status(turn.word::<stripe::ListTaxRegistrationStatus>());
    receive(request.send(client))
}

fn get_tax_registrations_id_required(client: &Client) -> Exchange {
    receive(stripe::tax::registrations::retrieve("id_1").send(client))
}
fn get_tax_registrations_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::tax::registrations::retrieve("id_1");
    receive(request.send(client))
}

fn post_tax_registrations_required(client: &Client) -> Exchange {
    receive(
        stripe::tax::registrations::create(
                stripe::CustomerSubscriptionTrialEnd::Now,
                "ab",
                stripe::CountryOptions::new().ae(stripe::CountryOptionsAe::new()),
            )
            .send(client),
    )
}
fn post_tax_registrations_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::tax::registrations::create(
            super::shared::customer_subscription_trial_end(turn),
            "ab",
            super::tax_registrations::country_options(turn.inside()),
        )
        .expires_at(1700000000);
    receive(request.send(client))
}

fn post_tax_registrations_id_required(client: &Client) -> Exchange {
    receive(stripe::tax::registrations::update("id_1").send(client))
}
fn post_tax_registrations_id_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::tax::registrations::update("id_1")
        .active_from(super::shared::customer_subscription_trial_end(turn))
        .expires_at(super::shared::customer_subscription_trial_end(turn));
    let request = if turn.clears() { request.clear_expires_at() } else { request };
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetTaxRegistrations",
        turns: Turns {
            arms: 1,
            words: 4,
            levels: 0,
        },
        required: get_tax_registrations_required,
        every: get_tax_registrations_every,
    },
    Operation {
        id: "GetTaxRegistrationsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_tax_registrations_id_required,
        every: get_tax_registrations_id_every,
    },
    Operation {
        id: "PostTaxRegistrations",
        turns: Turns {
            arms: 2,
            words: 5,
            levels: 0,
        },
        required: post_tax_registrations_required,
        every: post_tax_registrations_every,
    },
    Operation {
        id: "PostTaxRegistrationsId",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 1,
        },
        required: post_tax_registrations_id_required,
        every: post_tax_registrations_id_every,
    },
];
