// Written by `cargo xtask generate`. Do not edit.
//! What `tax::registrations` sends.

use crate::prelude::*;

pub(super) fn tax_registrations_create_active_from(
    turn: Turn,
) -> stripe::tax::registrations::create::ActiveFrom {
    let (arm, _) = turn.choose(2);
    match arm {
        0 => stripe::tax::registrations::create::ActiveFrom::Now,
        _ => {
            stripe::tax::registrations::create::ActiveFrom::Timestamp(
                Timestamp::from(1700000000),
            )
        }
    }
}

pub(super) fn tax_registrations_create_country_options(
    turn: Turn,
) -> stripe::tax::registrations::create::CountryOptions {
    stripe::tax::registrations::create::CountryOptions::new()
        .ae(
            super::tax_registrations::tax_registrations_create_country_options_ae(
                turn.inside(),
            ),
        )
        .al(
            super::tax_registrations::tax_registrations_create_country_options_al(
                turn.inside(),
            ),
        )
        .am(
            super::tax_registrations::tax_registrations_create_country_options_am(
                turn.inside(),
            ),
        )
        .ao(
            super::tax_registrations::tax_registrations_create_country_options_ao(
                turn.inside(),
            ),
        )
        .at(
            super::tax_registrations::tax_registrations_create_country_options_at(
                turn.inside(),
            ),
        )
        .au(
            super::tax_registrations::tax_registrations_create_country_options_au(
                turn.inside(),
            ),
        )
        .aw(
            super::tax_registrations::tax_registrations_create_country_options_aw(
                turn.inside(),
            ),
        )
        .az(
            super::tax_registrations::tax_registrations_create_country_options_az(
                turn.inside(),
            ),
        )
        .ba(
            super::tax_registrations::tax_registrations_create_country_options_ba(
                turn.inside(),
            ),
        )
        .bb(
            super::tax_registrations::tax_registrations_create_country_options_bb(
                turn.inside(),
            ),
        )
        .bd(
            super::tax_registrations::tax_registrations_create_country_options_bd(
                turn.inside(),
            ),
        )
        .be(
            super::tax_registrations::tax_registrations_create_country_options_be(
                turn.inside(),
            ),
        )
        .bf(
            super::tax_registrations::tax_registrations_create_country_options_bf(
                turn.inside(),
            ),
        )
        .bg(
            super::tax_registrations::tax_registrations_create_country_options_bg(
                turn.inside(),
            ),
        )
        .bh(
            super::tax_registrations::tax_registrations_create_country_options_bh(
                turn.inside(),
            ),
        )
        .bj(
            super::tax_registrations::tax_registrations_create_country_options_bj(
                turn.inside(),
            ),
        )
        .bs(
            super::tax_registrations::tax_registrations_create_country_options_bs(
                turn.inside(),
            ),
        )
        .by(
            super::tax_registrations::tax_registrations_create_country_options_by(
                turn.inside(),
            ),
        )
        .ca(
            super::tax_registrations::tax_registrations_create_country_options_ca(
                turn.inside(),
            ),
        )
        .cd(
            super::tax_registrations::tax_registrations_create_country_options_cd(
                turn.inside(),
            ),
        )
        .ch(
            super::tax_registrations::tax_registrations_create_country_options_ch(
                turn.inside(),
            ),
        )
        .cl(
            super::tax_registrations::tax_registrations_create_country_options_cl(
                turn.inside(),
            ),
        )
        .cm(
            super::tax_registrations::tax_registrations_create_country_options_cm(
                turn.inside(),
            ),
        )
        .co(
            super::tax_registrations::tax_registrations_create_country_options_co(
                turn.inside(),
            ),
        )
        .cr(
            super::tax_registrations::tax_registrations_create_country_options_cr(
                turn.inside(),
            ),
        )
        .cv(
            super::tax_registrations::tax_registrations_create_country_options_cv(
                turn.inside(),
            ),
        )
        .cy(
            super::tax_registrations::tax_registrations_create_country_options_cy(
                turn.inside(),
            ),
        )
        .cz(
            super::tax_registrations::tax_registrations_create_country_options_cz(
                turn.inside(),
            ),
        )
        .de(
            super::tax_registrations::tax_registrations_create_country_options_de(
                turn.inside(),
            ),
        )
        .dk(
            super::tax_registrations::tax_registrations_create_country_options_dk(
                turn.inside(),
            ),
        )
        .ec(
            super::tax_registrations::tax_registrations_create_country_options_ec(
                turn.inside(),
            ),
        )
        .ee(
            super::tax_registrations::tax_registrations_create_country_options_ee(
                turn.inside(),
            ),
        )
        .eg(
            super::tax_registrations::tax_registrations_create_country_options_eg(
                turn.inside(),
            ),
        )
        .es(
            super::tax_registrations::tax_registrations_create_country_options_es(
                turn.inside(),
            ),
        )
        .et(
            super::tax_registrations::tax_registrations_create_country_options_et(
                turn.inside(),
            ),
        )
        .fi(
            super::tax_registrations::tax_registrations_create_country_options_fi(
                turn.inside(),
            ),
        )
        .fr(
            super::tax_registrations::tax_registrations_create_country_options_fr(
                turn.inside(),
            ),
        )
        .gb(
            super::tax_registrations::tax_registrations_create_country_options_gb(
                turn.inside(),
            ),
        )
        .ge(
            super::tax_registrations::tax_registrations_create_country_options_ge(
                turn.inside(),
            ),
        )
        .gn(
            super::tax_registrations::tax_registrations_create_country_options_gn(
                turn.inside(),
            ),
        )
        .gr(
            super::tax_registrations::tax_registrations_create_country_options_gr(
                turn.inside(),
            ),
        )
        .hr(
            super::tax_registrations::tax_registrations_create_country_options_hr(
                turn.inside(),
            ),
        )
        .hu(
            super::tax_registrations::tax_registrations_create_country_options_hu(
                turn.inside(),
            ),
        )
        .id(
            super::tax_registrations::tax_registrations_create_country_options_id(
                turn.inside(),
            ),
        )
        .ie(
            super::tax_registrations::tax_registrations_create_country_options_ie(
                turn.inside(),
            ),
        )
        .in_(
            super::tax_registrations::tax_registrations_create_country_options_in(
                turn.inside(),
            ),
        )
        .is(
            super::tax_registrations::tax_registrations_create_country_options_is(
                turn.inside(),
            ),
        )
        .it(
            super::tax_registrations::tax_registrations_create_country_options_it(
                turn.inside(),
            ),
        )
        .jp(
            super::tax_registrations::tax_registrations_create_country_options_jp(
                turn.inside(),
            ),
        )
        .ke(
            super::tax_registrations::tax_registrations_create_country_options_ke(
                turn.inside(),
            ),
        )
        .kg(
            super::tax_registrations::tax_registrations_create_country_options_kg(
                turn.inside(),
            ),
        )
        .kh(
            super::tax_registrations::tax_registrations_create_country_options_kh(
                turn.inside(),
            ),
        )
        .kr(
            super::tax_registrations::tax_registrations_create_country_options_kr(
                turn.inside(),
            ),
        )
        .kz(
            super::tax_registrations::tax_registrations_create_country_options_kz(
                turn.inside(),
            ),
        )
        .la(
            super::tax_registrations::tax_registrations_create_country_options_la(
                turn.inside(),
            ),
        )
        .lk(
            super::tax_registrations::tax_registrations_create_country_options_lk(
                turn.inside(),
            ),
        )
        .lt(
            super::tax_registrations::tax_registrations_create_country_options_lt(
                turn.inside(),
            ),
        )
        .lu(
            super::tax_registrations::tax_registrations_create_country_options_lu(
                turn.inside(),
            ),
        )
        .lv(
            super::tax_registrations::tax_registrations_create_country_options_lv(
                turn.inside(),
            ),
        )
        .ma(
            super::tax_registrations::tax_registrations_create_country_options_ma(
                turn.inside(),
            ),
        )
        .md(
            super::tax_registrations::tax_registrations_create_country_options_md(
                turn.inside(),
            ),
        )
        .me(
            super::tax_registrations::tax_registrations_create_country_options_me(
                turn.inside(),
            ),
        )
        .mk(
            super::tax_registrations::tax_registrations_create_country_options_mk(
                turn.inside(),
            ),
        )
        .mr(
            super::tax_registrations::tax_registrations_create_country_options_mr(
                turn.inside(),
            ),
        )
        .mt(
            super::tax_registrations::tax_registrations_create_country_options_mt(
                turn.inside(),
            ),
        )
        .mx(
            super::tax_registrations::tax_registrations_create_country_options_mx(
                turn.inside(),
            ),
        )
        .my(
            super::tax_registrations::tax_registrations_create_country_options_my(
                turn.inside(),
            ),
        )
        .ng(
            super::tax_registrations::tax_registrations_create_country_options_ng(
                turn.inside(),
            ),
        )
        .nl(
            super::tax_registrations::tax_registrations_create_country_options_nl(
                turn.inside(),
            ),
        )
        .no(
            super::tax_registrations::tax_registrations_create_country_options_no(
                turn.inside(),
            ),
        )
        .np(
            super::tax_registrations::tax_registrations_create_country_options_np(
                turn.inside(),
            ),
        )
        .nz(
            super::tax_registrations::tax_registrations_create_country_options_nz(
                turn.inside(),
            ),
        )
        .om(
            super::tax_registrations::tax_registrations_create_country_options_om(
                turn.inside(),
            ),
        )
        .pe(
            super::tax_registrations::tax_registrations_create_country_options_pe(
                turn.inside(),
            ),
        )
        .ph(
            super::tax_registrations::tax_registrations_create_country_options_ph(
                turn.inside(),
            ),
        )
        .pl(
            super::tax_registrations::tax_registrations_create_country_options_pl(
                turn.inside(),
            ),
        )
        .pt(
            super::tax_registrations::tax_registrations_create_country_options_pt(
                turn.inside(),
            ),
        )
        .ro(
            super::tax_registrations::tax_registrations_create_country_options_ro(
                turn.inside(),
            ),
        )
        .rs(
            super::tax_registrations::tax_registrations_create_country_options_rs(
                turn.inside(),
            ),
        )
        .ru(
            super::tax_registrations::tax_registrations_create_country_options_ru(
                turn.inside(),
            ),
        )
        .sa(
            super::tax_registrations::tax_registrations_create_country_options_sa(
                turn.inside(),
            ),
        )
        .se(
            super::tax_registrations::tax_registrations_create_country_options_se(
                turn.inside(),
            ),
        )
        .sg(
            super::tax_registrations::tax_registrations_create_country_options_sg(
                turn.inside(),
            ),
        )
        .si(
            super::tax_registrations::tax_registrations_create_country_options_si(
                turn.inside(),
            ),
        )
        .sk(
            super::tax_registrations::tax_registrations_create_country_options_sk(
                turn.inside(),
            ),
        )
        .sn(
            super::tax_registrations::tax_registrations_create_country_options_sn(
                turn.inside(),
            ),
        )
        .sr(
            super::tax_registrations::tax_registrations_create_country_options_sr(
                turn.inside(),
            ),
        )
        .th(
            super::tax_registrations::tax_registrations_create_country_options_th(
                turn.inside(),
            ),
        )
        .tj(
            super::tax_registrations::tax_registrations_create_country_options_tj(
                turn.inside(),
            ),
        )
        .tr(
            super::tax_registrations::tax_registrations_create_country_options_tr(
                turn.inside(),
            ),
        )
        .tw(
            super::tax_registrations::tax_registrations_create_country_options_tw(
                turn.inside(),
            ),
        )
        .tz(
            super::tax_registrations::tax_registrations_create_country_options_tz(
                turn.inside(),
            ),
        )
        .ua(
            super::tax_registrations::tax_registrations_create_country_options_ua(
                turn.inside(),
            ),
        )
        .ug(
            super::tax_registrations::tax_registrations_create_country_options_ug(
                turn.inside(),
            ),
        )
        .us(
            super::tax_registrations::tax_registrations_create_country_options_us(
                turn.inside(),
            ),
        )
        .uy(
            super::tax_registrations::tax_registrations_create_country_options_uy(
                turn.inside(),
            ),
        )
        .uz(
            super::tax_registrations::tax_registrations_create_country_options_uz(
                turn.inside(),
            ),
        )
        .vn(
            super::tax_registrations::tax_registrations_create_country_options_vn(
                turn.inside(),
            ),
        )
        .za(
            super::tax_registrations::tax_registrations_create_country_options_za(
                turn.inside(),
            ),
        )
        .zm(
            super::tax_registrations::tax_registrations_create_country_options_zm(
                turn.inside(),
            ),
        )
        .zw(
            super::tax_registrations::tax_registrations_create_country_options_zw(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_ae(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Ae {
    stripe::tax::registrations::create::country_options::Ae::new()
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_ae_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_ae_standard(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::ae::Standard {
    stripe::tax::registrations::create::country_options::ae::Standard::new()
        .place_of_supply_scheme(
            turn
                .word::<
                    stripe::tax_registration::country_options::ae::standard::PlaceOfSupplyScheme,
                >(),
        )
}

pub(super) fn tax_registrations_create_country_options_al(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Al {
    stripe::tax::registrations::create::country_options::Al::new()
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_ae_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_am(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Am {
    stripe::tax::registrations::create::country_options::Am::new()
}

pub(super) fn tax_registrations_create_country_options_ao(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Ao {
    stripe::tax::registrations::create::country_options::Ao::new()
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_ae_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_at(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::At {
    stripe::tax::registrations::create::country_options::At::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_at_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_at_standard(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::at::Standard {
    stripe::tax::registrations::create::country_options::at::Standard::new(
        turn
            .word::<
                stripe::tax_registration::country_options::at::standard::PlaceOfSupplyScheme,
            >(),
    )
}

pub(super) fn tax_registrations_create_country_options_au(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Au {
    stripe::tax::registrations::create::country_options::Au::new()
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_ae_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_aw(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Aw {
    stripe::tax::registrations::create::country_options::Aw::new()
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_ae_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_az(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Az {
    stripe::tax::registrations::create::country_options::Az::new()
}

pub(super) fn tax_registrations_create_country_options_ba(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Ba {
    stripe::tax::registrations::create::country_options::Ba::new()
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_ae_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_bb(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Bb {
    stripe::tax::registrations::create::country_options::Bb::new()
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_ae_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_bd(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Bd {
    stripe::tax::registrations::create::country_options::Bd::new()
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_ae_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_be(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Be {
    stripe::tax::registrations::create::country_options::Be::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_at_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_bf(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Bf {
    stripe::tax::registrations::create::country_options::Bf::new()
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_ae_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_bg(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Bg {
    stripe::tax::registrations::create::country_options::Bg::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_at_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_bh(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Bh {
    stripe::tax::registrations::create::country_options::Bh::new()
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_ae_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_bj(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Bj {
    stripe::tax::registrations::create::country_options::Bj::new()
}

pub(super) fn tax_registrations_create_country_options_bs(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Bs {
    stripe::tax::registrations::create::country_options::Bs::new()
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_ae_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_by(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::By {
    stripe::tax::registrations::create::country_options::By::new()
}

pub(super) fn tax_registrations_create_country_options_ca(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Ca {
    stripe::tax::registrations::create::country_options::Ca::new(
            turn.word::<stripe::tax_registration::country_options::ca::Type>(),
        )
        .province_standard(
            super::tax_registrations::tax_registrations_create_country_options_ca_province_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_ca_province_standard(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::ca::ProvinceStandard {
    stripe::tax::registrations::create::country_options::ca::ProvinceStandard::new("ab")
}

pub(super) fn tax_registrations_create_country_options_cd(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Cd {
    stripe::tax::registrations::create::country_options::Cd::new()
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_ae_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_ch(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Ch {
    stripe::tax::registrations::create::country_options::Ch::new()
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_ae_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_cl(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Cl {
    stripe::tax::registrations::create::country_options::Cl::new()
}

pub(super) fn tax_registrations_create_country_options_cm(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Cm {
    stripe::tax::registrations::create::country_options::Cm::new()
}

pub(super) fn tax_registrations_create_country_options_co(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Co {
    stripe::tax::registrations::create::country_options::Co::new()
}

pub(super) fn tax_registrations_create_country_options_cr(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Cr {
    stripe::tax::registrations::create::country_options::Cr::new()
}

pub(super) fn tax_registrations_create_country_options_cv(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Cv {
    stripe::tax::registrations::create::country_options::Cv::new()
}

pub(super) fn tax_registrations_create_country_options_cy(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Cy {
    stripe::tax::registrations::create::country_options::Cy::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_at_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_cz(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Cz {
    stripe::tax::registrations::create::country_options::Cz::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_at_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_de(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::De {
    stripe::tax::registrations::create::country_options::De::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_at_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_dk(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Dk {
    stripe::tax::registrations::create::country_options::Dk::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_at_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_ec(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Ec {
    stripe::tax::registrations::create::country_options::Ec::new()
}

pub(super) fn tax_registrations_create_country_options_ee(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Ee {
    stripe::tax::registrations::create::country_options::Ee::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_at_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_eg(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Eg {
    stripe::tax::registrations::create::country_options::Eg::new()
}

pub(super) fn tax_registrations_create_country_options_es(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Es {
    stripe::tax::registrations::create::country_options::Es::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_at_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_et(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Et {
    stripe::tax::registrations::create::country_options::Et::new()
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_ae_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_fi(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Fi {
    stripe::tax::registrations::create::country_options::Fi::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_at_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_fr(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Fr {
    stripe::tax::registrations::create::country_options::Fr::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_at_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_gb(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Gb {
    stripe::tax::registrations::create::country_options::Gb::new()
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_ae_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_ge(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Ge {
    stripe::tax::registrations::create::country_options::Ge::new()
}

pub(super) fn tax_registrations_create_country_options_gn(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Gn {
    stripe::tax::registrations::create::country_options::Gn::new()
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_ae_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_gr(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Gr {
    stripe::tax::registrations::create::country_options::Gr::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_at_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_hr(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Hr {
    stripe::tax::registrations::create::country_options::Hr::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_at_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_hu(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Hu {
    stripe::tax::registrations::create::country_options::Hu::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_at_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_id(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Id {
    stripe::tax::registrations::create::country_options::Id::new()
}

pub(super) fn tax_registrations_create_country_options_ie(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Ie {
    stripe::tax::registrations::create::country_options::Ie::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_at_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_in(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::In {
    stripe::tax::registrations::create::country_options::In::new()
}

pub(super) fn tax_registrations_create_country_options_is(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Is {
    stripe::tax::registrations::create::country_options::Is::new()
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_ae_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_it(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::It {
    stripe::tax::registrations::create::country_options::It::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_at_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_jp(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Jp {
    stripe::tax::registrations::create::country_options::Jp::new()
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_ae_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_ke(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Ke {
    stripe::tax::registrations::create::country_options::Ke::new()
}

pub(super) fn tax_registrations_create_country_options_kg(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Kg {
    stripe::tax::registrations::create::country_options::Kg::new()
}

pub(super) fn tax_registrations_create_country_options_kh(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Kh {
    stripe::tax::registrations::create::country_options::Kh::new()
}

pub(super) fn tax_registrations_create_country_options_kr(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Kr {
    stripe::tax::registrations::create::country_options::Kr::new()
}

pub(super) fn tax_registrations_create_country_options_kz(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Kz {
    stripe::tax::registrations::create::country_options::Kz::new()
}

pub(super) fn tax_registrations_create_country_options_la(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::La {
    stripe::tax::registrations::create::country_options::La::new()
}

pub(super) fn tax_registrations_create_country_options_lk(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Lk {
    stripe::tax::registrations::create::country_options::Lk::new()
}

pub(super) fn tax_registrations_create_country_options_lt(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Lt {
    stripe::tax::registrations::create::country_options::Lt::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_at_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_lu(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Lu {
    stripe::tax::registrations::create::country_options::Lu::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_at_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_lv(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Lv {
    stripe::tax::registrations::create::country_options::Lv::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_at_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_ma(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Ma {
    stripe::tax::registrations::create::country_options::Ma::new()
}

pub(super) fn tax_registrations_create_country_options_md(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Md {
    stripe::tax::registrations::create::country_options::Md::new()
}

pub(super) fn tax_registrations_create_country_options_me(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Me {
    stripe::tax::registrations::create::country_options::Me::new()
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_ae_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_mk(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Mk {
    stripe::tax::registrations::create::country_options::Mk::new()
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_ae_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_mr(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Mr {
    stripe::tax::registrations::create::country_options::Mr::new()
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_ae_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_mt(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Mt {
    stripe::tax::registrations::create::country_options::Mt::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_at_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_mx(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Mx {
    stripe::tax::registrations::create::country_options::Mx::new()
}

pub(super) fn tax_registrations_create_country_options_my(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::My {
    stripe::tax::registrations::create::country_options::My::new()
}

pub(super) fn tax_registrations_create_country_options_ng(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Ng {
    stripe::tax::registrations::create::country_options::Ng::new()
}

pub(super) fn tax_registrations_create_country_options_nl(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Nl {
    stripe::tax::registrations::create::country_options::Nl::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_at_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_no(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::No {
    stripe::tax::registrations::create::country_options::No::new()
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_ae_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_np(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Np {
    stripe::tax::registrations::create::country_options::Np::new()
}

pub(super) fn tax_registrations_create_country_options_nz(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Nz {
    stripe::tax::registrations::create::country_options::Nz::new()
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_ae_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_om(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Om {
    stripe::tax::registrations::create::country_options::Om::new()
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_ae_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_pe(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Pe {
    stripe::tax::registrations::create::country_options::Pe::new()
}

pub(super) fn tax_registrations_create_country_options_ph(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Ph {
    stripe::tax::registrations::create::country_options::Ph::new()
}

pub(super) fn tax_registrations_create_country_options_pl(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Pl {
    stripe::tax::registrations::create::country_options::Pl::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_at_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_pt(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Pt {
    stripe::tax::registrations::create::country_options::Pt::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_at_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_ro(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Ro {
    stripe::tax::registrations::create::country_options::Ro::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_at_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_rs(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Rs {
    stripe::tax::registrations::create::country_options::Rs::new()
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_ae_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_ru(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Ru {
    stripe::tax::registrations::create::country_options::Ru::new()
}

pub(super) fn tax_registrations_create_country_options_sa(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Sa {
    stripe::tax::registrations::create::country_options::Sa::new()
}

pub(super) fn tax_registrations_create_country_options_se(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Se {
    stripe::tax::registrations::create::country_options::Se::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_at_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_sg(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Sg {
    stripe::tax::registrations::create::country_options::Sg::new()
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_ae_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_si(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Si {
    stripe::tax::registrations::create::country_options::Si::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_at_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_sk(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Sk {
    stripe::tax::registrations::create::country_options::Sk::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_at_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_sn(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Sn {
    stripe::tax::registrations::create::country_options::Sn::new()
}

pub(super) fn tax_registrations_create_country_options_sr(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Sr {
    stripe::tax::registrations::create::country_options::Sr::new()
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_ae_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_th(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Th {
    stripe::tax::registrations::create::country_options::Th::new()
}

pub(super) fn tax_registrations_create_country_options_tj(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Tj {
    stripe::tax::registrations::create::country_options::Tj::new()
}

pub(super) fn tax_registrations_create_country_options_tr(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Tr {
    stripe::tax::registrations::create::country_options::Tr::new()
}

pub(super) fn tax_registrations_create_country_options_tw(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Tw {
    stripe::tax::registrations::create::country_options::Tw::new()
}

pub(super) fn tax_registrations_create_country_options_tz(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Tz {
    stripe::tax::registrations::create::country_options::Tz::new()
}

pub(super) fn tax_registrations_create_country_options_ua(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Ua {
    stripe::tax::registrations::create::country_options::Ua::new()
}

pub(super) fn tax_registrations_create_country_options_ug(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Ug {
    stripe::tax::registrations::create::country_options::Ug::new()
}

pub(super) fn tax_registrations_create_country_options_us(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Us {
    stripe::tax::registrations::create::country_options::Us::new(
            "ab",
            turn.word::<stripe::tax_registration::country_options::us::Type>(),
        )
        .local_amusement_tax(
            super::tax_registrations::tax_registrations_create_country_options_us_local_amusement_tax(
                turn.inside(),
            ),
        )
        .local_lease_tax(
            super::tax_registrations::tax_registrations_create_country_options_us_local_lease_tax(
                turn.inside(),
            ),
        )
        .state_sales_tax(
            super::tax_registrations::tax_registrations_create_country_options_us_state_sales_tax(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_us_local_amusement_tax(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::us::LocalAmusementTax {
    stripe::tax::registrations::create::country_options::us::LocalAmusementTax::new("ab")
}

pub(super) fn tax_registrations_create_country_options_us_local_lease_tax(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::us::LocalLeaseTax {
    stripe::tax::registrations::create::country_options::us::LocalLeaseTax::new("ab")
}

pub(super) fn tax_registrations_create_country_options_us_state_sales_tax(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::us::StateSalesTax {
    stripe::tax::registrations::create::country_options::us::StateSalesTax::new([
        super::tax_registrations::tax_registrations_create_country_options_us_state_sales_tax_election(
            turn.inside(),
        ),
    ])
}

pub(super) fn tax_registrations_create_country_options_us_state_sales_tax_election(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::us::state_sales_tax::Election {
    stripe::tax::registrations::create::country_options::us::state_sales_tax::Election::new(
            turn
                .word::<
                    stripe::tax_registration::country_options::us::state_sales_tax::election::Type,
                >(),
        )
        .jurisdiction("ab")
}

pub(super) fn tax_registrations_create_country_options_uy(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Uy {
    stripe::tax::registrations::create::country_options::Uy::new()
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_ae_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_uz(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Uz {
    stripe::tax::registrations::create::country_options::Uz::new()
}

pub(super) fn tax_registrations_create_country_options_vn(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Vn {
    stripe::tax::registrations::create::country_options::Vn::new()
}

pub(super) fn tax_registrations_create_country_options_za(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Za {
    stripe::tax::registrations::create::country_options::Za::new()
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_ae_standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax_registrations_create_country_options_zm(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Zm {
    stripe::tax::registrations::create::country_options::Zm::new()
}

pub(super) fn tax_registrations_create_country_options_zw(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Zw {
    stripe::tax::registrations::create::country_options::Zw::new()
        .standard(
            super::tax_registrations::tax_registrations_create_country_options_ae_standard(
                turn.inside(),
            ),
        )
}

fn get_tax_registrations_required(client: &Client) -> Exchange {
    receive(stripe::tax::registrations::list().send(client))
}
fn get_tax_registrations_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::tax::registrations::list()
        .ending_before("ab")
        .limit(1)
        .starting_after("ab")
        .status(turn.word::<stripe::tax::registrations::list::Status>());
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
                stripe::tax::registrations::create::ActiveFrom::Now,
                "ab",
                stripe::tax::registrations::create::CountryOptions::new()
                    .ae(stripe::tax::registrations::create::country_options::Ae::new()),
            )
            .send(client),
    )
}
fn post_tax_registrations_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::tax::registrations::create(
            super::tax_registrations::tax_registrations_create_active_from(turn),
            "ab",
            super::tax_registrations::tax_registrations_create_country_options(
                turn.inside(),
            ),
        )
        .expires_at(1700000000);
    receive(request.send(client))
}

fn post_tax_registrations_id_required(client: &Client) -> Exchange {
    receive(stripe::tax::registrations::update("id_1").send(client))
}
fn post_tax_registrations_id_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::tax::registrations::update("id_1")
        .active_from(
            super::tax_registrations::tax_registrations_create_active_from(turn),
        )
        .expires_at(super::shared::file_links_update_expires_at(turn));
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
